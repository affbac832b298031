package vn.doithoai;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// The program: `demo` shows a province's five years, `serve` starts with an empty realm.
@Modulithic(sharedModules = "shared")
@SpringBootApplication
public class DoiThoai {

    static void main(String[] args) {
        SpringApplication.run(DoiThoai.class, args);
    }
}
