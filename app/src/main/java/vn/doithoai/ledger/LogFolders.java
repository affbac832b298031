package vn.doithoai.ledger;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Realm;
import vn.doithoai.tlog.LogFolder;

/// Where the files of the logs lie: one folder a realm, as any web server can serve it.
@Component
class LogFolders {
    private final Path root;

    LogFolders(@Value("${doithoai.ledger.folder:${doithoai.data:data}/ledger}") String root) {
        this.root = Path.of(root).toAbsolutePath().normalize();
    }

    LogFolder of(Realm realm) {
        return new LogFolder(path(realm));
    }

    Path path(Realm realm) {
        return root.resolve(realm.code());
    }
}
