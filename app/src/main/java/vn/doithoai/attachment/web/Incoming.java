package vn.doithoai.attachment.web;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.FileSystemUtils;
import vn.doithoai.shared.CannotStart;

/// Where the parts of a request wait while it is read: in a folder of the data, which only its
/// owner sees. They go with the request; what a crash left behind goes at the next start.
@Configuration(proxyBeanMethods = false)
class Incoming {
    private static final int IN_MEMORY = 256 * 1024;

    @Bean
    MultipartConfigElement multipart(@Value("${doithoai.data:data}/incoming") String place) {
        var folder = Path.of(place).toAbsolutePath().normalize();
        try {
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        } catch (IOException unwritable) {
            throw new CannotStart("start.data_unwritable", folder);
        }
        return new MultipartConfigElement(
                folder.toString(), UploadLimit.MOST, UploadLimit.MOST, IN_MEMORY);
    }
}
