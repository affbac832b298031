package vn.doithoai.access.web;

import static jakarta.servlet.RequestDispatcher.ERROR_STATUS_CODE;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Right;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.shared.web.Page;
import vn.doithoai.shared.web.Surroundings;

/// Tells every page who reads it, from the session, and whose record it is: the reader's own realm,
/// or the main one for the public.
@Component
class SessionSurroundings implements Surroundings {
    private final Realms realms;
    private final int idleSeconds;

    SessionSurroundings(
            Realms realms, @Value("${server.servlet.session.timeout:30m}") Duration idle) {
        this.realms = realms;
        idleSeconds = Math.toIntExact(idle.toSeconds());
    }

    @Override
    public Page.@Nullable Reader reader(HttpServletRequest request) {
        return CurrentActor.now()
                .map(actor -> new Page.Reader(actor.name(), post(actor), rights(actor)))
                .orElse(null);
    }

    private static String post(Actor actor) {
        var post = actor.inPost();
        return post == null ? "" : post.title();
    }

    private static Set<String> rights(Actor actor) {
        return actor.role().rights().stream().map(Right::word).collect(Collectors.toSet());
    }

    /// A page that says the database is away is shown without it, and without waiting for it.
    @Override
    public Page.Place place(HttpServletRequest request) {
        if (Integer.valueOf(503).equals(request.getAttribute(ERROR_STATUS_CODE))) {
            return Page.Place.NONE;
        }
        try {
            return known();
        } catch (DataAccessException away) {
            return Page.Place.NONE;
        }
    }

    private Page.Place known() {
        return CurrentActor.now()
                .map(Actor::realm)
                .flatMap(realm -> realms.withCode(realm.code()))
                .or(realms::main)
                .map(this::place)
                .orElse(Page.Place.NONE);
    }

    private Page.Place place(RealmEntry entry) {
        return new Page.Place(
                entry.realm().code(), entry.name(), entry.demonstration(), idleSeconds);
    }
}
