package vn.doithoai.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.doithoai.ledger.Alarm;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.web.Dictionary;

/// Letters about alarms over a mail server of the test.
class AlarmLettersTest {
    private static final Alarm ALARM =
            new Alarm(
                    new Realm("06"),
                    3,
                    Alarm.Kind.TWO_HISTORIES,
                    "mttq",
                    "ours\n",
                    "theirs\n",
                    Instant.parse("2026-07-01T05:00:00Z"),
                    null);

    private final PostOffice post = new PostOffice();
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();

    @BeforeEach
    void open() {
        post.open();
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(post.port());
        beans.addBean("sender", sender);
    }

    @AfterEach
    void close() {
        post.close();
    }

    private AlarmLetters letters(String to) {
        return new AlarmLetters(
                beans.getBeanProvider(JavaMailSender.class),
                new Dictionary(),
                new Site("https://doithoai.example"),
                "doithoai@backan.example",
                to);
    }

    @Test
    void whoeverKeepsTheLogIsTold() throws Exception {
        var letters = letters("so@backan.example, mttq@backan.example");
        assertThat(letters.ready()).isTrue();
        assertThat(letters.send(ALARM)).isTrue();
        var sent = post.letters();
        assertThat(List.of(sent)).hasSize(2);
        assertThat(sent[0].getSubject()).isEqualTo("Báo động số 3 về sổ cái 06");
        assertThat((String) sent[0].getContent())
                .contains("https://doithoai.example/so-cai/06/bao-dong/3")
                .contains("Nobody can forge that signature");
    }

    @Test
    void aLetterThatDidNotLeaveIsNotTold() {
        assertThat(letters("").ready()).isFalse();
        post.close();
        assertThat(letters("so@backan.example").send(ALARM)).isFalse();
    }
}
