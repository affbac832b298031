package vn.doithoai.petition.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Originals;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Redactions;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.web.Words;
import vn.doithoai.vault.Export;
import vn.doithoai.vault.Parcel;
import vn.doithoai.vault.Purpose;
import vn.doithoai.vault.Reader;
import vn.doithoai.vault.SubjectId;

/// Gathers what is kept of the person who raised a matter.
@Component
class PersonalData {
    private final Originals originals;
    private final Redactions redactions;
    private final Export export;
    private final Parcel parcel;

    PersonalData(Originals originals, Redactions redactions, Export export, Parcel parcel) {
        this.parcel = parcel;
        this.originals = originals;
        this.redactions = redactions;
        this.export = export;
    }

    HeldData of(Petition petition, Actor reader) {
        return new HeldData(
                originals.all(petition, Purpose.HANDLING, reader), redactions.of(petition));
    }

    String export(Petition petition, Actor by, Words w) {
        return export.of(petition.standing().realm(), subject(petition), reader(by), w);
    }

    /// The same with the files.
    Parcel.Writing parcel(Petition petition, Actor by, Words w) {
        return parcel.of(petition.standing().realm(), subject(petition), reader(by), w);
    }

    private static SubjectId subject(Petition petition) {
        return Optional.ofNullable(petition.subject()).orElseThrow(Absent::new);
    }

    private static Reader reader(Actor by) {
        return Reader.of(by.author(), Purpose.ACCESS);
    }
}
