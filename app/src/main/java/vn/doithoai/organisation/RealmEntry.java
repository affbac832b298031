package vn.doithoai.organisation;

import vn.doithoai.shared.Realm;

/// A jurisdiction this system keeps: the province on the day it records (Bắc Kạn stays Bắc Kạn),
/// the two letters its readable codes begin with, and whether everything in it is only for show.
public record RealmEntry(
        Realm realm, String prefix, UnitId province, String name, boolean demonstration) {}
