package vn.doithoai.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import vn.doithoai.shared.Refused;

class OfficeXmlTest {
    private static String cleaned(String xml) {
        return new String(
                OfficeXml.cleaned(xml.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    private static Document parsed(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setCoalescing(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>Đường &amp; cầu &lt;3&gt;</a>",
                "<a xml:space=\"preserve\">  hai  dấu cách </a>",
                "<a><![CDATA[<b>không phải thẻ</b>]]></a>",
                "<w:a xmlns:w='u:w' xmlns:v='u:v'><v:b w:c='1'/><b xmlns='u:d'><e/></b></w:a>",
                "<a>&#x1F33E; &#7871;</a>",
                "<a b='&#10;&#13;&#9;&quot;&amp;'>x&#13;y</a>"
            })
    void whatIsNobodysStaysAsItMeans(String xml) throws Exception {
        assertThat(parsed(cleaned(xml)).isEqualNode(parsed(xml))).isTrue();
    }

    @Test
    void notesOfProgramsAreNotCopied() {
        assertThat(cleaned("<a><!-- Nông Văn A --><?word Nông?><b/></a>"))
                .endsWith("<a><b></b></a>");
    }

    /// A prefix that only a value speaks of must stay declared.
    @Test
    void prefixesInValuesStayDeclared() throws Exception {
        var kept =
                parsed(cleaned("<a xmlns:mc='u:mc' xmlns:w14='u:14' mc:Ignorable='w14'><b/></a>"));
        assertThat(kept.getDocumentElement().lookupNamespaceURI("w14")).isEqualTo("u:14");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a author='Nông'/> | author=\"\"",
                "<w:ins xmlns:w='u' w:author='Nông' w:date='2017'/> | w:author=\"\"",
                "<person displayName='Nông'/> | displayName=\"\"",
                "<r userId='Nông' providerId='AD'/> | userId=\"\""
            })
    void authorsLoseTheirNames(String xml, String kept) {
        assertThat(cleaned(xml)).contains(kept).doesNotContain("Nông");
    }

    @Test
    void whatIsLeftOutTakesItsInsideAlong() {
        var xml =
                "<a><scripts><b><c>run</c></b></scripts><absPath url='C:'>x</absPath><d>đây</d></a>";
        assertThat(cleaned(xml)).contains("<d>đây</d>").doesNotContain("run", "C:", "<b>");
    }

    @Test
    void aSilentTagStaysWithoutItsWords() throws Exception {
        var xml =
                "<a xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:creator>Nông <i>Văn</i> A</dc:creator>b</a>";
        var kept = parsed(cleaned(xml)).getDocumentElement();
        assertThat(kept.getTextContent()).isEqualTo("b");
        assertThat(kept.getFirstChild().getNodeName()).isEqualTo("dc:creator");
    }

    @ParameterizedTest
    @CsvSource({
        "docProps/core.xml, true",
        "/docProps/app.xml, true",
        "../customXml/item1.xml, true",
        "../printerSettings/p1.bin, true",
        "Thumbnails/t.png, true",
        "word/settings.xml, false",
        "word/document.xml, false",
        "mydocProps/x.xml, false",
        "word/metadata.xml, false"
    })
    void whatIsGoneIsNoLongerSpokenOf(String part, boolean gone) {
        for (var tag :
                new String[] {"Relationship Target", "Override PartName", "file-entry full-path"}) {
            var xml = "<x><" + tag + "='" + part + "'/></x>";
            assertThat(cleaned(xml).contains(part)).isEqualTo(!gone);
        }
    }

    /// The settings of an OpenDocument are the machine's; those of a DOCX are the document's.
    @Test
    void settingsAreOfTwoKinds() {
        assertThat(cleaned("<x><file-entry full-path='settings.xml'/></x>"))
                .doesNotContain("settings");
        assertThat(cleaned("<x><Relationship Target='settings.xml'/></x>")).contains("settings");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "<a>",
                "<a></b>",
                "<a b=c/>",
                "<a>&unknown;</a>",
                "<!DOCTYPE a><a/>",
                "<a b='&unknown;'/>",
                "<a/><b/>",
                "\u0000",
                "<a>\u0001</a>"
            })
    void whatIsNoXmlIsRefused(String xml) {
        assertThatThrownBy(() -> cleaned(xml)).isInstanceOf(Refused.class);
    }

    @Property(tries = 2_000)
    void anyTextIsCleanedOrRefused(@ForAll String text) {
        try {
            cleaned("<a>" + text + "</a>");
        } catch (Refused refused) {
            assertThat(refused).hasMessageContaining("office_unreadable");
        }
    }
}
