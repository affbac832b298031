package vn.doithoai.petition;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A petitioner takes a matter back. Why is theirs to say or not, and is never public.
@Service
public class Withdrawals {
    private final Supplements supplements;

    Withdrawals(Supplements supplements) {
        this.supplements = supplements;
    }

    @Transactional
    public Petition withdraw(Petition seen, String why, Hand by) {
        return supplements.with(seen, Act.WITHDRAW, Supplements.tidied(why, "why"), by);
    }
}
