package vn.doithoai.access;

/// What is compared when somebody signs in. Its text never shows the hash.
record Credentials(Account account, String hash, int version) {
    @Override
    public String toString() {
        return "Credentials[" + account.signInName() + "]";
    }
}
