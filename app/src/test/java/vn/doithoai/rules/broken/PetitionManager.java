package vn.doithoai.rules.broken;

class PetitionManager {}
