package vn.doithoai.access.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.doithoai.access.Actor;
import vn.doithoai.access.SignedIn;

/// Gives a controller the [Actor] it asks for. Who has not signed in is led to do so; a controller
/// that also serves the public asks for an `Optional<Actor>`.
class CurrentActor implements HandlerMethodArgumentResolver {

    static Optional<Actor> now() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var principal = authentication == null ? null : authentication.getPrincipal();
        return switch (principal) {
            case SignedIn person -> Optional.of(person.actor());
            case Actor bearer -> Optional.of(bearer);
            case null, default -> Optional.empty();
        };
    }

    /// What Spring Security keeps for a person or a bearer.
    static Authentication authenticated(Object principal, Actor actor) {
        var rights =
                actor.role().rights().stream()
                        .map(right -> new SimpleGrantedAuthority(right.word()))
                        .toList();
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, rights);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var actor = now();
        if (parameter.isOptional()) {
            return actor;
        }
        return actor.orElseThrow(
                () -> new InsufficientAuthenticationException("an act needs an actor"));
    }
}
