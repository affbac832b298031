package vn.doithoai.publication.web;

import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The description of the machine API, kept by hand.
@RestController
class OpenApiController {
    private final Resource description = new ClassPathResource("api/openapi.json");
    private final String print;

    OpenApiController() throws IOException {
        print = DigestUtils.md5DigestAsHex(description.getContentAsByteArray());
    }

    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<Resource> description() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag("W/\"" + print + "\"")
                .body(description);
    }
}
