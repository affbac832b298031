package vn.doithoai.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    private static final int MANY = 20_000;

    private final Set<Integer> begun = ConcurrentHashMap.newKeySet();

    @Test
    void everyPartIsDoneOnceAndTold() {
        var told = new ArrayList<Integer>();
        new SideBySide(3).run(parts(50), part -> begun.add(part) ? part : -1, told::add);
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 50).boxed().toList());
    }

    @Test
    void asManyRunAtOnceAsWereAsked() {
        var together = new CyclicBarrier(3);
        new SideBySide(3).run(parts(3), part -> met(together, part), _ -> {});
        assertThat(together.isBroken()).isFalse();
    }

    private static int met(CyclicBarrier together, int part) {
        try {
            together.await(20, TimeUnit.SECONDS);
            return part;
        } catch (Exception alone) {
            throw new IllegalStateException(alone);
        }
    }

    @Test
    void afterAFailureNoOtherIsBegun() {
        assertThatThrownBy(() -> new SideBySide(2).run(parts(MANY), this::failing, _ -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("part 3");
        // whoever was at work beside it may have begun a few more
        assertThat(begun).hasSizeLessThan(MANY);
    }

    private int failing(int part) {
        begun.add(part);
        if (part == 3) {
            throw new IllegalArgumentException("part 3");
        }
        return part;
    }

    @Test
    void whoeverIsToldMayStopIt() {
        assertThatThrownBy(() ->
                        new SideBySide(2)
                                .run(
                                        parts(50),
                                        part -> begun.add(part) ? part : -1,
                                        _ -> {
                                            throw new IllegalStateException("cut short");
                                        }))
                .hasMessage("cut short");
        assertThat(begun).hasSizeLessThanOrEqualTo(2);
    }

    private static java.util.Iterator<Integer> parts(int many) {
        return List.copyOf(IntStream.range(0, many).boxed().toList()).iterator();
    }
}
