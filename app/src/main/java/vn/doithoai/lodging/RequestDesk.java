package vn.doithoai.lodging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Right;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Register;
import vn.doithoai.petition.Standing;

/// What lies within an office's reach.
@Component
class RequestDesk {
    private final Register register;

    RequestDesk(Register register) {
        this.register = register;
    }

    /// The requests of matters in the office's part of the country, with the code of each matter.
    SequencedMap<DataRequest, String> within(Actor office, List<DataRequest> requests) {
        var ids = requests.stream().map(DataRequest::petition).distinct().toList();
        var codes =
                register.withIds(office.realm(), ids).stream()
                        .map(Petition::standing)
                        .filter(matter -> office.may(Right.FILE))
                        .filter(matter -> office.reaches(matter.occasion().path()))
                        .collect(Collectors.toMap(Standing::id, Standing::code));
        var within = new LinkedHashMap<DataRequest, String>();
        requests.stream()
                .filter(one -> codes.containsKey(one.petition()))
                .forEach(one -> within.put(one, codes.getOrDefault(one.petition(), "")));
        return within;
    }
}
