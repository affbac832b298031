package vn.doithoai.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryHeadTest {
    @Test
    void theOutermostNamesCount() {
        var entry =
                "{\"c\":{\"k\":\"no\",\"seq\":9,\"t\":\"no\"},\"day\":\"2017-05-25\",\"k\":\"BK-7Q4M-2X9T\","
                        + "\"seq\":3,\"t\":\"petition.received\",\"v\":1}";
        assertThat(EntryHead.of(TestLog.utf8(entry)))
                .contains(new EntryHead("petition.received", "BK-7Q4M-2X9T", 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"k\":\"a\",\"t\":\"b\"}",
                "{\"k\":\"a\",\"seq\":0,\"t\":\"b\"}",
                "{\"k\":\"a\",\"seq\":01,\"t\":\"b\"}",
                "{\"c\":{\"k\":\"a\",\"seq\":1,\"t\":\"b\"}}",
                "{\"k\":\"a\",\"seq\":1,\"t\":\"b\"}}{}",
                "{\"k\":\"a\\\"\",\"seq\":1,\"t\":\"b\"}",
                "}{\"k\":\"a\",\"seq\":1,\"t\":\"b\"}"
            })
    void whatHasNoHeadHasNone(String entry) {
        assertThat(EntryHead.of(TestLog.utf8(entry))).isEmpty();
    }
}
