package vn.doithoai.rules.broken;

import org.springframework.context.event.EventListener;

class DeafHandler {
    int heard;

    void on(SilentFact fact) {
        heard++;
    }

    @EventListener
    void on(BlankExcuse fact) {
        heard++;
    }
}
