package vn.doithoai.demo;

import org.springframework.stereotype.Component;

/// What happens around an answer: more time before it, and what people say after it.
@Component
record AroundAnswers(MoreDays moreDays, Afterwards afterwards) {}
