package vn.doithoai.attachment;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import org.jspecify.annotations.Nullable;

/// Which tags of an office document tell of its authors and their machines, in OOXML and
/// OpenDocument.
final class OfficeTags {
    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    /// Attributes that name an author, wherever they stand.
    private static final Set<String> AUTHORS =
            Set.of("author", "initials", "userId", "userName", "providerId", "lastModifiedBy");

    /// Folders of users, shares, scripts that run when something happens.
    private static final Set<String> LEFT_OUT =
            Set.of("absPath", "fileSharing", "event-listeners", "scripts");

    /// Parts that are left out, as others refer to them.
    private static final Pattern GONE =
            Pattern.compile(
                    "(?:^|/)(?:docProps|customXml|printerSettings|Thumbnails|Configurations2)(?:/|$)");

    /// The same at the root of an OpenDocument; `settings.xml` of a DOCX is another and stays.
    private static final Pattern GONE_AT_THE_ROOT = Pattern.compile("^(?:meta|settings)\\.xml$");

    private OfficeTags() {}

    static boolean isLeftOut(StartElement tag) {
        var name = tag.getName().getLocalPart();
        return LEFT_OUT.contains(name)
                || name.equals("Relationship") && isFound(GONE, value(tag, "Target"))
                || name.equals("Override") && isFound(GONE, value(tag, "PartName"))
                || name.equals("file-entry") && isFound(GONE, value(tag, "full-path"))
                || name.equals("file-entry") && isFound(GONE_AT_THE_ROOT, value(tag, "full-path"));
    }

    private static boolean isFound(Pattern parts, @Nullable String part) {
        return part != null && parts.matcher(part).find();
    }

    /// Whose text is not copied: who commented and when, in OpenDocument and in sheets.
    static boolean isSilent(StartElement tag) {
        var space = tag.getName().getNamespaceURI();
        var name = tag.getName().getLocalPart();
        return space.startsWith("http://purl.org/dc/")
                || space.endsWith(":xmlns:meta:1.0")
                || name.equals("author") && space.contains("spreadsheetml");
    }

    static StartElement cleaned(StartElement tag) {
        var name = tag.getName().getLocalPart();
        var kept = new ArrayList<Attribute>();
        var all = tag.getAttributes();
        while (all.hasNext()) {
            var attribute = all.next();
            if (!isPrinter(name, attribute)) {
                kept.add(cleaned(tag, attribute));
            }
        }
        var element = tag.getName();
        return EVENTS.createStartElement(
                element.getPrefix(),
                element.getNamespaceURI(),
                name,
                kept.iterator(),
                tag.getNamespaces(),
                tag.getNamespaceContext());
    }

    private static boolean isPrinter(String tag, Attribute attribute) {
        return tag.equals("pageSetup") && attribute.getName().getLocalPart().equals("id");
    }

    private static Attribute cleaned(StartElement tag, Attribute attribute) {
        var name = attribute.getName().getLocalPart();
        boolean author =
                AUTHORS.contains(name)
                        || name.equals("displayName")
                                && tag.getName().getLocalPart().equals("person");
        if (author) {
            return with(attribute.getName(), "");
        }
        return name.equals("Target") && isElsewhere(tag)
                ? with(attribute.getName(), "about:blank")
                : attribute;
    }

    /// A template, a picture or an object fetched from another machine when the document is opened;
    /// a link waits until somebody follows it.
    private static boolean isElsewhere(StartElement tag) {
        var type = value(tag, "Type");
        return "External".equals(value(tag, "TargetMode"))
                && (type == null || !type.endsWith("/hyperlink"));
    }

    private static Attribute with(QName name, String value) {
        return EVENTS.createAttribute(
                name.getPrefix(), name.getNamespaceURI(), name.getLocalPart(), value);
    }

    private static @Nullable String value(StartElement tag, String name) {
        var all = tag.getAttributes();
        while (all.hasNext()) {
            var attribute = all.next();
            if (attribute.getName().getLocalPart().equals(name)) {
                return attribute.getValue();
            }
        }
        return null;
    }
}
