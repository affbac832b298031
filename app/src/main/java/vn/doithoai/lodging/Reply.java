package vn.doithoai.lodging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.attachment.NamedFile;
import vn.doithoai.referral.GivenAnswer;

/// An answer, whose it is, the stars its reader gave it, and the files approved with it.
public record Reply(
        GivenAnswer given, @Nullable String body, @Nullable Integer stars, List<NamedFile> files) {}
