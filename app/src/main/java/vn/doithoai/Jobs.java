package vn.doithoai;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.task.SimpleAsyncTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.scheduling.support.TaskUtils;
import org.springframework.transaction.CannotCreateTransactionException;

/// What is done from time to time is done again anyway: a database that is away is worth a line in
/// the log, not a stack each time.
@Configuration(proxyBeanMethods = false)
class Jobs {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    @Bean
    SimpleAsyncTaskSchedulerCustomizer quietWhileTheDatabaseIsAway() {
        return scheduler -> scheduler.setErrorHandler(Jobs::failed);
    }

    private static void failed(Throwable failure) {
        if (failure instanceof DataAccessResourceFailureException
                || failure instanceof CannotCreateTransactionException) {
            LOG.warn("put off, the database does not answer: {}", failure.getMessage());
        } else {
            TaskUtils.LOG_AND_SUPPRESS_ERROR_HANDLER.handleError(failure);
        }
    }
}
