package vn.doithoai.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Style sheets, scripts and pictures, each under an address that changes with its content and may
/// be kept for ever. All style sheets travel as one, `app.css`, because a slow line pays per file;
/// `_layers.css` comes first and settles which rule wins, so the others need no order. The scripts
/// that check a receipt travel as one, `check.js`, too.
@Component
public class Assets {
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Asset> served = new HashMap<>();

    Assets() {
        try {
            add("app.css", bundle("classpath:/static/css/*.css"));
            add("check.js", script("classpath:/static/js/check/*.js"));
            for (var folder : List.of("js", "img")) {
                for (var file : files("classpath:/static/" + folder + "/*.*")) {
                    add(name(file), file.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the style sheets cannot be read", e);
        }
    }

    /// `app.css` → `/static/app.1f0a9c33.css`.
    public String path(String name) {
        var address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("no asset is called " + name);
        }
        return address;
    }

    /// What stands there, for a page that must hold it itself.
    public String text(String name) {
        var asset = served.get(path(name));
        return asset == null ? "" : new String(asset.content(), StandardCharsets.UTF_8);
    }

    Optional<Asset> at(String address) {
        return Optional.ofNullable(served.get(address));
    }

    private void add(String name, byte[] content) {
        int dot = name.lastIndexOf('.');
        var ending = name.substring(dot);
        var address = "/static/" + name.substring(0, dot) + "." + print(content) + ending;
        addresses.put(name, address);
        served.put(address, new Asset(type(ending), content));
    }

    private static byte[] bundle(String pattern) throws IOException {
        return Arrays.stream(files(pattern))
                .sorted(Comparator.comparing(Assets::name))
                .map(Assets::shortened)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Files that are one script: what each names, the others know and the page does not.
    private static byte[] script(String pattern) throws IOException {
        var whole = new StringBuilder("(() => {\n'use strict';\n");
        var files = files(pattern);
        Arrays.sort(files, Comparator.comparing(Assets::name));
        for (var file : files) {
            whole.append(file.getContentAsString(StandardCharsets.UTF_8));
        }
        return whole.append("})();\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    // Comments and indentation are for us.
    private static String shortened(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("(?s)/\\*.*?\\*/", "")
                    .replaceAll("\\s*\\n\\s*", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource[] files(String pattern) throws IOException {
        return new PathMatchingResourcePatternResolver().getResources(pattern);
    }

    private static String name(Resource file) {
        var name = file.getFilename();
        return name == null ? "" : name;
    }

    private static String print(byte[] content) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String type(String ending) {
        return switch (ending) {
            case ".css" -> "text/css;charset=utf-8";
            case ".js" -> "text/javascript;charset=utf-8";
            case ".svg" -> "image/svg+xml";
            default -> throw new IllegalStateException("no type is known for " + ending);
        };
    }
}
