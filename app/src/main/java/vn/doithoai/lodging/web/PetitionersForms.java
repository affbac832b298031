package vn.doithoai.lodging.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.doithoai.shared.web.OpenForm;

/// The forms of this module, none of which needs an account.
@Configuration(proxyBeanMethods = false)
class PetitionersForms {
    @Bean
    OpenForm letterForm() {
        return new OpenForm("/gui-kien-nghi");
    }

    @Bean
    OpenForm receiptForm() {
        return new OpenForm("/tra-cuu");
    }

    @Bean
    OpenForm holderForms() {
        return new OpenForm("/tra-cuu/kien-nghi");
    }
}
