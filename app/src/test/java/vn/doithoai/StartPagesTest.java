package vn.doithoai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class StartPagesTest {
    @Autowired Portal visitor;

    @Test
    void theProgramAnswers() {
        assertThat(visitor.open("/dang-nhap").status()).isEqualTo(200);
    }
}
