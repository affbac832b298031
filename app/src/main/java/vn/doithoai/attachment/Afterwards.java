package vn.doithoai.attachment;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What is to be done once the transaction around it is done, or is undone.
record Afterwards(int outcome, Runnable work) implements TransactionSynchronization {
    static void done(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(
                new Afterwards(STATUS_COMMITTED, work));
    }

    static void undone(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(
                new Afterwards(STATUS_ROLLED_BACK, work));
    }

    @Override
    public void afterCompletion(int status) {
        if (status == outcome) {
            work.run();
        }
    }
}
