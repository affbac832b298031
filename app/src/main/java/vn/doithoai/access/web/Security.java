package vn.doithoai.access.web;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import vn.doithoai.access.SignIn;
import vn.doithoai.access.Tokens;
import vn.doithoai.shared.web.KeyedForm;

/// Two doors: machines come with a bearer token and keep no session, people sign in by a form. The
/// public reads through both without an account.
@Configuration(proxyBeanMethods = false)
class Security {
    @Bean
    CsrfTokenRepository csrfTokens() {
        return new HttpSessionCsrfTokenRepository();
    }

    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http, Tokens tokens, MachineRefusals refusals) {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(ReaderHeaders::write)
                .addFilterBefore(
                        new BearerFilter(tokens, refusals), AnonymousAuthenticationFilter.class)
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(
            HttpSecurity http,
            SignIn signIn,
            PersonRefusals refusals,
            CsrfTokenRepository csrf,
            ObjectProvider<KeyedForm> keyed) {
        var open = keyed.stream().map(KeyedForm::pattern).toArray(String[]::new);
        return http.requestCache(AbstractHttpConfigurer::disable)
                .csrf(c -> c.csrfTokenRepository(csrf).ignoringRequestMatchers(open))
                .logout(out -> out.logoutUrl("/dang-xuat").logoutSuccessUrl("/"))
                .headers(ReaderHeaders::write)
                .addFilterBefore(new StandingFilter(signIn), CsrfFilter.class)
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(Security::doors)
                .build();
    }

    // Only whole areas are decided here; what a person may reach inside one is decided by the query
    // that finds it.
    private static void doors(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    all) {
        all.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers("/quan-tri/**")
                .hasAuthority("administer")
                .requestMatchers("/van-phong/**")
                .hasAuthority("record")
                .requestMatchers("/co-quan/**")
                .hasAuthority("handle")
                .requestMatchers("/thon/**")
                .hasAuthority("bring")
                .requestMatchers("/phien/**")
                .authenticated()
                .anyRequest()
                .permitAll();
    }
}
