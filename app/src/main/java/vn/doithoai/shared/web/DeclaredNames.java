package vn.doithoai.shared.web;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/// Reads the names of parameters off a handler's signature.
class DeclaredNames {
    private final ParameterNameDiscoverer discoverer = new DefaultParameterNameDiscoverer();
    private final Predicate<MethodParameter> suppliedOtherwise;

    /// @param suppliedOtherwise whether an argument comes from elsewhere than the parameters
    DeclaredNames(Predicate<MethodParameter> suppliedOtherwise) {
        this.suppliedOtherwise = suppliedOtherwise;
    }

    Names of(HandlerMethod method) {
        var names = new Names();
        accept(names, method.getMethodAnnotation(Accepts.class));
        accept(names, method.getBeanType().getAnnotation(Accepts.class));
        for (var parameter : method.getMethodParameters()) {
            parameter.initParameterNameDiscovery(discoverer);
            accept(names, parameter.getParameterType().getAnnotation(Accepts.class));
            read(names, parameter);
        }
        return names;
    }

    private void read(Names names, MethodParameter parameter) {
        var declared = parameter.getParameterAnnotation(RequestParam.class);
        var type = parameter.nestedIfOptional().getNestedParameterType();
        if (declared != null) {
            requestParam(names, declared, parameter);
        } else if (parameter.getParameterAnnotations().length > 0 && !type.isRecord()) {
            return;
        } else if (suppliedOtherwise.test(parameter)) {
            return;
        } else if (type.isRecord()) {
            components(names, "", type);
        } else if (BeanUtils.isSimpleProperty(type)) {
            names.add(nameOf(parameter));
        }
    }

    private static void requestParam(
            Names names, RequestParam declared, MethodParameter parameter) {
        if (!declared.name().isEmpty()) {
            names.add(declared.name());
        } else if (Map.class.isAssignableFrom(parameter.getParameterType())) {
            names.addAny();
        } else {
            names.add(nameOf(parameter));
        }
    }

    private static void components(Names names, String prefix, Class<?> type) {
        for (var component : type.getRecordComponents()) {
            var name = prefix + nameOf(type, component);
            if (component.getType().isRecord()) {
                components(names, name + ".", component.getType());
            } else {
                names.add(name);
                if (List.class.isAssignableFrom(component.getType())) {
                    names.add(name + "[*");
                }
            }
        }
    }

    private static String nameOf(Class<?> type, RecordComponent component) {
        var at = List.of(type.getRecordComponents()).indexOf(component);
        for (var constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == type.getRecordComponents().length) {
                var bound = constructor.getParameters()[at].getAnnotation(BindParam.class);
                return bound == null ? component.getName() : bound.value();
            }
        }
        return component.getName();
    }

    private static String nameOf(MethodParameter parameter) {
        var name = parameter.getParameterName();
        return name == null ? "" : name;
    }

    private static void accept(Names names, @Nullable Accepts accepts) {
        if (accepts != null) {
            List.of(accepts.value()).forEach(names::add);
        }
    }
}
