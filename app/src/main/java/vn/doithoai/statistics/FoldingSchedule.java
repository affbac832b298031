package vn.doithoai.statistics;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/// Lets [Folding] run by itself, and whatever else has its times.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class FoldingSchedule {
    private static final int AT_ONCE = 4;

    // Of one thread for all, an evening on which thousands of matters lapse would take the folding.
    @Bean
    TaskScheduler schedules() {
        var threads = new ThreadPoolTaskScheduler();
        threads.setPoolSize(AT_ONCE);
        threads.setThreadNamePrefix("scheduling-");
        return threads;
    }
}
