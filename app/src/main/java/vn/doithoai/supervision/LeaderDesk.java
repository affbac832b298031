package vn.doithoai.supervision;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.petition.Going;
import vn.doithoai.petition.OverdueDay;
import vn.doithoai.petition.Register;
import vn.doithoai.petition.RegisterFilters;
import vn.doithoai.petition.Slipping;
import vn.doithoai.shared.VietnamTime;

/// What is late, broken, contested and raised again in a leader's part of the country, and what
/// waits for their word.
@Service
@Transactional(readOnly = true)
public class LeaderDesk {
    private final Slipping slipping;
    private final Register register;
    private final RegisterFilters filters;
    private final Organisations organisations;
    private final WantingTime wanting;
    private final InstantSource clock;

    LeaderDesk(
            Slipping slipping,
            Register register,
            RegisterFilters filters,
            Organisations organisations,
            WantingTime wanting,
            InstantSource clock) {
        this.slipping = slipping;
        this.register = register;
        this.filters = filters;
        this.organisations = organisations;
        this.wanting = wanting;
        this.clock = clock;
    }

    public Overview of(Actor leader) {
        return new Overview(backlogs(leader), concerns(leader), wanting.of(leader));
    }

    /// The body with the oldest matter first.
    private List<Backlog> backlogs(Actor leader) {
        var today = VietnamTime.day(clock.instant());
        var byBody =
                slipping.byHandler(leader.realm(), leader.path(), today).stream()
                        .collect(Collectors.groupingBy(day -> Optional.ofNullable(day.handler())));
        return byBody.entrySet().stream()
                .map(one -> backlog(leader, one.getKey().orElse(null), one.getValue(), today))
                .sorted(Comparator.comparing(Backlog::oldest).thenComparing(Backlog::body))
                .toList();
    }

    private Backlog backlog(
            Actor leader, @Nullable OrganisationId body, List<OverdueDay> days, LocalDate today) {
        var list = list(leader).queryParam("time", "overdue");
        if (body == null) {
            list.queryParam("body", Going.NOBODY);
            return Backlog.of("", list.toUriString(), days, today);
        }
        list.queryParam("body", body.value());
        var name = organisations.withId(leader.realm(), body).map(Organisation::name).orElse("");
        return Backlog.of(name, list.toUriString(), days, today);
    }

    private List<Concern> concerns(Actor leader) {
        return List.of(
                concern(leader, "broken", "promise", "broken"),
                concern(leader, "contested", "contested", "yes"),
                concern(leader, "again", "again", "yes"));
    }

    private Concern concern(Actor leader, String word, String parameter, String value) {
        var list = list(leader).queryParam(parameter, value);
        var query = filters.query(ListAddress.filter(list.build().getQueryParams()));
        int counted = register.count(query);
        boolean capped = counted > Register.COUNTED_AT_MOST;
        return new Concern(
                word, Math.min(counted, Register.COUNTED_AT_MOST), capped, list.toUriString());
    }

    /// The public register, of the leader's part of the country alone.
    private static UriComponentsBuilder list(Actor leader) {
        var path = leader.path();
        return UriComponentsBuilder.fromPath("/kien-nghi")
                .queryParam("realm", leader.realm().code())
                .queryParam("unit", path.substring(path.lastIndexOf('/') + 1));
    }
}
