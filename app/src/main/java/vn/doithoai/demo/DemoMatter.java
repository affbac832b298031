package vn.doithoai.demo;

import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.Unit;
import vn.doithoai.petition.PetitionClass;

/// One matter of a turn, who is to answer it where that is known, and the answer it got, if any.
record DemoMatter(
        PetitionClass petitionClass,
        String topic,
        Unit place,
        @Nullable String competence,
        String text,
        @Nullable Answering handler,
        @Nullable Reply reply) {}
