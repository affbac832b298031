/// Files that come with a matter: recognised by their content, cleaned of what they tell unasked,
/// sealed with the key of their person, served as downloads only. Sees `vault` for the keys; knows
/// matters by their ids alone.
///
/// For the modules above: [vn.doithoai.attachment.Attachments#add] keeps what somebody sends (a
/// `MultipartFile` is an `Upload`'s content as it stands), `about` lists what a matter has, `open`
/// hands one out to whoever the module above let in, through `web.Download`. It does not ask who is
/// there.
@ApplicationModule(allowedDependencies = {"shared", "shared :: web", "vault"})
@NullMarked
package vn.doithoai.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
