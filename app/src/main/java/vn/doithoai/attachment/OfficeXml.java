package vn.doithoai.attachment;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/// One part of a document in XML, copied without what [OfficeTags] leaves out. A declaration of
/// document types is refused: it can fetch files and grow without end.
final class OfficeXml {
    private static final XMLInputFactory IN = safe();

    private final XMLEventReader reader;
    private final OfficeWriter writer = new OfficeWriter();
    private int leftOut;
    private int silent;

    private OfficeXml(XMLEventReader reader) {
        this.reader = reader;
    }

    static byte[] cleaned(byte[] part) {
        try {
            var xml = new OfficeXml(IN.createXMLEventReader(new ByteArrayInputStream(part)));
            xml.copy();
            return xml.writer.bytes();
        } catch (XMLStreamException broken) {
            throw Unfit.because("office_unreadable");
        }
    }

    private void copy() throws XMLStreamException {
        while (reader.hasNext()) {
            var event = reader.nextEvent();
            if (leftOut > 0
                    || event.isStartElement() && OfficeTags.isLeftOut(event.asStartElement())) {
                leftOut += depth(event);
                continue;
            }
            if (silent > 0
                    || event.isStartElement() && OfficeTags.isSilent(event.asStartElement())) {
                silent += depth(event);
            }
            if (silent == 0 || !event.isCharacters()) {
                writer.write(
                        event.isStartElement()
                                ? OfficeTags.cleaned(event.asStartElement())
                                : event);
            }
        }
    }

    private static int depth(XMLEvent event) {
        return event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
    }

    private static XMLInputFactory safe() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
