package vn.doithoai.shared.web;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.core.ResolvableType;
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
        var components = type.getRecordComponents();
        for (int at = 0; at < components.length; at++) {
            var name = prefix + nameOf(type, at);
            var held = components[at].getType();
            if (held.isRecord()) {
                components(names, name + ".", held);
            } else if (List.class.isAssignableFrom(held)) {
                rows(names, name, components[at].getGenericType());
            } else {
                names.add(name);
            }
        }
    }

    private static void rows(Names names, String name, Type list) {
        names.add(name);
        var row = ResolvableType.forType(list).getGeneric(0).resolve(Object.class);
        if (!row.isRecord()) {
            names.addRow(name + "[]");
            return;
        }
        for (int at = 0; at < row.getRecordComponents().length; at++) {
            names.addRow(name + "[]." + nameOf(row, at));
        }
    }

    // Spring binds a record through its one constructor and reads @BindParam there.
    private static String nameOf(Class<?> record, int at) {
        for (var constructor : record.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == record.getRecordComponents().length) {
                var bound = constructor.getParameters()[at].getAnnotation(BindParam.class);
                return bound == null ? record.getRecordComponents()[at].getName() : bound.value();
            }
        }
        return record.getRecordComponents()[at].getName();
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
