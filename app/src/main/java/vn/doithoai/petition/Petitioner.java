package vn.doithoai.petition;

import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TextKeys;
import vn.doithoai.vault.SubjectId;

/// Who raised a matter, as far as they say: all of it is kept in the vault and none of it is ever
/// public. Empty words say nothing. `contact` is an e-mail address or a telephone number.
public record Petitioner(SubjectId subject, String name, String contact, String address) {
    static final int LONGEST = 300;

    public static Petitioner unnamed(SubjectId subject) {
        return new Petitioner(subject, "", "", "");
    }

    boolean saysWho() {
        return !(name.isBlank() && contact.isBlank() && address.isBlank());
    }

    /// Spaces folded; line breaks become spaces, so that nothing of it can start a line elsewhere.
    Petitioner tidied() {
        return new Petitioner(
                subject,
                tidied(name, "name"),
                tidied(contact, "contact"),
                tidied(address, "address"));
    }

    private static String tidied(String typed, String field) {
        var words = TextKeys.exact(typed);
        if (words.length() > LONGEST) {
            throw new Refused("petition.words_too_long", field, LONGEST, words.length());
        }
        return words;
    }

    /// Tells nothing of a person when it is printed.
    @Override
    public String toString() {
        return "petitioner " + subject;
    }
}
