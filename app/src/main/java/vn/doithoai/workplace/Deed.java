package vn.doithoai.workplace;

import vn.doithoai.petition.Petition;

/// What is to be done to each of many matters: a verb of the module the act belongs to.
interface Deed {
    void on(Petition petition, Marked row);
}
