package vn.doithoai.attachment;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/// Writes XML so that it means what was read: line ends in values and characters stay, which Java's
/// own writer turns into spaces. Comments and instructions to programs are not written.
final class OfficeWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintWriter xml = new PrintWriter(bytes, false, StandardCharsets.UTF_8);

    OfficeWriter() {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    void write(XMLEvent event) {
        switch (event.getEventType()) {
            case XMLEvent.START_ELEMENT -> start(event.asStartElement());
            case XMLEvent.END_ELEMENT ->
                    xml.append("</").append(name(event.asEndElement().getName())).append('>');
            case XMLEvent.CHARACTERS, XMLEvent.CDATA, XMLEvent.SPACE ->
                    escape(event.asCharacters().getData(), false);
            case XMLEvent.DTD, XMLEvent.ENTITY_REFERENCE, XMLEvent.ENTITY_DECLARATION ->
                    throw Unfit.because("office_unreadable");
            default -> {}
        }
    }

    byte[] bytes() {
        xml.flush();
        return bytes.toByteArray();
    }

    private void start(StartElement tag) {
        xml.append('<').append(name(tag.getName()));
        var spaces = tag.getNamespaces();
        while (spaces.hasNext()) {
            var space = spaces.next();
            var prefix = space.getPrefix();
            value(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, space.getNamespaceURI());
        }
        var attributes = tag.getAttributes();
        while (attributes.hasNext()) {
            Attribute attribute = attributes.next();
            value(name(attribute.getName()), attribute.getValue());
        }
        xml.append('>');
    }

    private void value(String name, String value) {
        xml.append(' ').append(name).append("=\"");
        escape(value, true);
        xml.append('"');
    }

    private static String name(QName name) {
        return name.getPrefix().isEmpty()
                ? name.getLocalPart()
                : name.getPrefix() + ":" + name.getLocalPart();
    }

    private void escape(String text, boolean inValue) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append(inValue ? "&quot;" : "\"");
                case '\r' -> xml.append("&#13;");
                case '\n' -> xml.append(inValue ? "&#10;" : "\n");
                case '\t' -> xml.append(inValue ? "&#9;" : "\t");
                default -> xml.append(c);
            }
        }
    }
}
