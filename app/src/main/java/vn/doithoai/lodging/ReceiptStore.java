package vn.doithoai.lodging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.shared.Realm;

/// The table of receipts. A row is added once and never changed.
@Repository
class ReceiptStore {
    private final JdbcClient db;

    ReceiptStore(JdbcClient db) {
        this.db = db;
    }

    /// Whether it is the matter's first; a matter has one receipt.
    boolean add(Receipt receipt, Lock lock) {
        var by = receipt.by();
        return db.sql(
                                """
                                insert into lodging_receipt (realm, petition, code, salt, hash, issued_by, issued_as, issued_at)
                                values (:realm, :petition, :code, :salt, :hash, :by, :as, :at)
                                    on conflict (realm, petition) do nothing
                                """)
                        .param("realm", receipt.realm().code())
                        .param("petition", receipt.petition().value())
                        .param("code", receipt.code())
                        .param("salt", lock.salt())
                        .param("hash", lock.hash())
                        .param("by", by == null ? null : by.account().value())
                        .param("as", by == null ? null : by.heldAs())
                        .param("at", receipt.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<KeptReceipt> withCode(Realm realm, String code) {
        return db.sql(
                        """
                        select realm, petition, salt, hash
                          from lodging_receipt
                         where realm = :realm
                           and code = :code
                        """)
                .param("realm", realm.code())
                .param("code", code)
                .query(ReceiptStore::kept)
                .optional();
    }

    Optional<KeptReceipt> of(Realm realm, PetitionId petition) {
        return db.sql(
                        """
                        select realm, petition, salt, hash
                          from lodging_receipt
                         where realm = :realm
                           and petition = :petition
                        """)
                .param("realm", realm.code())
                .param("petition", petition.value())
                .query(ReceiptStore::kept)
                .optional();
    }

    private static KeptReceipt kept(ResultSet row, int number) throws SQLException {
        var petition = new PetitionId(row.getObject("petition", UUID.class));
        return new KeptReceipt(
                new Holder(new Realm(row.getString("realm")), petition),
                new Lock(row.getBytes("salt"), row.getBytes("hash")));
    }
}
