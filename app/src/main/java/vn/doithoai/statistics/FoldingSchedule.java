package vn.doithoai.statistics;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Lets [Folding] run by itself.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class FoldingSchedule {}
