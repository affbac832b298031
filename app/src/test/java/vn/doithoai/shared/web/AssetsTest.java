package vn.doithoai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class AssetsTest {
    private final Assets assets = new Assets();

    @Test
    void theLayersAreSettledFirst() {
        var sheet = new String(content("app.css"), StandardCharsets.UTF_8);
        assertThat(sheet).startsWith("@layer reset, tokens, base, components, pages");
    }

    @Test
    void anAddressChangesWithItsContent() {
        assertThat(assets.path("app.js")).matches("/static/app\\.[0-9a-f]{10}\\.js");
    }

    @Test
    void whatIsNotThereCannotBeNamed() {
        assertThatThrownBy(() -> assets.path("none.css")).hasMessageContaining("none.css");
    }

    @Test
    void styleAndScriptsWeighLittle() throws IOException {
        assertThat(zipped("app.css") + zipped("app.js") + zipped("favicon.svg")).isLessThan(20_000);
    }

    private int zipped(String name) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(content(name));
        }
        return out.size();
    }

    private byte[] content(String name) {
        return assets.at(assets.path(name)).orElseThrow().content();
    }
}
