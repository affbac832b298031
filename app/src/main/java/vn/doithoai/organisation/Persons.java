package vn.doithoai.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.TextKeys;

/// People in public office and the posts they held; one person often holds several at once.
@Repository
public class Persons {
    private final JdbcClient db;

    Persons(JdbcClient db) {
        this.db = db;
    }

    public void add(Realm realm, Person person) {
        db.sql(
                        """
                        insert into organisation_person (realm, id, name, tone_key)
                        values (:realm, :id, :name, :tone)
                        """)
                .param("realm", realm.code())
                .param("id", person.id().value())
                .param("name", TextKeys.exact(person.name()))
                .param("tone", TextKeys.toneKey(person.name()))
                .update();
    }

    public void appoint(Realm realm, Post post) {
        var body = post.body();
        db.sql(
                        """
                        insert into organisation_post (realm, id, person, body, title, tone_key,
                          valid_from, valid_until)
                        values (:realm, :id, :person, cast(:body as uuid), :title, :tone,
                          :from, cast(:until as date))
                        """)
                .param("realm", realm.code())
                .param("id", post.id())
                .param("person", post.person().value())
                .param("body", body == null ? null : body.value())
                .param("title", TextKeys.exact(post.title()))
                .param("tone", TextKeys.toneKey(post.title()))
                .param("from", post.from())
                .param("until", post.until())
                .update();
    }

    public Optional<Person> withId(Realm realm, PersonId id) {
        return db.sql("select id, name from organisation_person where realm = :realm and id = :id")
                .param("realm", realm.code())
                .param("id", id.value())
                .query(Persons::person)
                .optional();
    }

    public List<Person> named(Realm realm, String name) {
        return db.sql(
                        """
                        select id, name from organisation_person
                         where realm = :realm and tone_key = :tone order by id
                        """)
                .param("realm", realm.code())
                .param("tone", TextKeys.toneKey(name))
                .query(Persons::person)
                .list();
    }

    /// All posts the person held on the day, the longest held first.
    public List<Post> postsOf(Realm realm, PersonId person, LocalDate on) {
        return db.sql(
                        """
                        select id, person, body, title, valid_from, valid_until
                          from organisation_post
                         where realm = :realm and person = :person and valid_from <= :day
                           and (valid_until is null or valid_until > :day)
                         order by valid_from, title, id
                        """)
                .param("realm", realm.code())
                .param("person", person.value())
                .param("day", on)
                .query(Persons::post)
                .list();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(new PersonId(row.getObject("id", UUID.class)), row.getString("name"));
    }

    private static Post post(ResultSet row, int number) throws SQLException {
        var body = row.getObject("body", UUID.class);
        return new Post(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                body == null ? null : new OrganisationId(body),
                row.getString("title"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }
}
