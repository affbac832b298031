package vn.doithoai.ledger;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Files, unless the settings name a key store.
@Configuration(proxyBeanMethods = false)
class KeyHomes {
    @Bean
    KeyHome logKeyHome(
            @Value("${doithoai.ledger.keys:${doithoai.data:data}/ledger-keys}") String folder,
            @Value("${doithoai.ledger.keystore:}") String store,
            @Value("${doithoai.ledger.keystore-type:PKCS12}") String type,
            @Value("${doithoai.ledger.keystore-password-file:}") String passwordFile,
            @Value("${doithoai.ledger.keystore-provider:}") String provider) {
        return store.isBlank()
                ? new KeyFiles(Path.of(folder))
                : new KeyCabinet(new KeyCabinetPlace(store, type, passwordFile, provider));
    }
}
