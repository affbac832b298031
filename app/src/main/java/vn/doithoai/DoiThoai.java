package vn.doithoai;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// The program: `demo` shows a province's five years, `serve` starts with an empty realm.
@Modulithic(sharedModules = "shared")
@SpringBootApplication
public class DoiThoai {

    static void main(String[] args) {
        var out = System.out;
        try {
            var console = System.console();
            var terminal = console != null && console.isTerminal();
            new ProgramStart(StartOptions.of(args), out, terminal).run();
        } catch (StartRefused refused) {
            refused.tell(new StartWords(out));
            System.exit(2);
        }
    }
}
