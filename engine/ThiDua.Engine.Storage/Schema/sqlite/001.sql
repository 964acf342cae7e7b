-- Ids are 16 bytes, big-endian; instants are UTC ticks of 100 ns.

CREATE TABLE Schema (
    Version INTEGER NOT NULL PRIMARY KEY
);

CREATE TABLE Definitions (
    Row     INTEGER NOT NULL PRIMARY KEY,
    Id      TEXT    NOT NULL,
    Version INTEGER NOT NULL,
    Hash    TEXT    NOT NULL,
    Json    TEXT    NOT NULL
);
CREATE UNIQUE INDEX DefinitionsById ON Definitions (Id, Version);

-- A rowid table: a snapshot may be larger than what fits into the key tree of a table WITHOUT ROWID.
CREATE TABLE Instances (
    Instance      BLOB    NOT NULL PRIMARY KEY,
    Definition    INTEGER NOT NULL,
    Sequence      INTEGER NOT NULL,
    Status        INTEGER NOT NULL,
    SubStatus     INTEGER NOT NULL,
    CorrelationId TEXT    NULL,
    Snapshot      BLOB    NOT NULL
);
CREATE INDEX InstancesByStatus ON Instances (Status, SubStatus);
CREATE INDEX InstancesByCorrelation ON Instances (CorrelationId) WHERE CorrelationId IS NOT NULL;

CREATE TABLE Journal (
    Instance BLOB    NOT NULL,
    Sequence INTEGER NOT NULL,
    Entry    BLOB    NOT NULL,
    PRIMARY KEY (Instance, Sequence)
) WITHOUT ROWID;

CREATE TABLE Timers (
    Instance     BLOB    NOT NULL,
    Execution    INTEGER NOT NULL,
    Due          INTEGER NOT NULL,
    CalendarHash TEXT    NOT NULL,
    PRIMARY KEY (Instance, Execution)
) WITHOUT ROWID;
CREATE INDEX TimersByDue ON Timers (Due);
CREATE INDEX TimersByCalendar ON Timers (CalendarHash) WHERE CalendarHash > '';

CREATE TABLE Subscriptions (
    Instance  BLOB    NOT NULL,
    Execution INTEGER NOT NULL,
    Key       TEXT    NOT NULL,
    PRIMARY KEY (Instance, Execution, Key)
) WITHOUT ROWID;
CREATE INDEX SubscriptionsByKey ON Subscriptions (Key);

CREATE TABLE Outbox (
    Row      INTEGER NOT NULL PRIMARY KEY,
    Instance BLOB    NOT NULL,
    Sequence INTEGER NOT NULL,
    Payload  BLOB    NOT NULL
);

CREATE TABLE Inbox (
    Command  BLOB    NOT NULL PRIMARY KEY,
    Instance BLOB    NOT NULL,
    Sequence INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE Leaves (
    Row      INTEGER NOT NULL PRIMARY KEY,
    Instance BLOB    NOT NULL,
    Sequence INTEGER NOT NULL,
    Hash     BLOB    NOT NULL
);

CREATE TABLE Personal (
    Id      BLOB NOT NULL PRIMARY KEY,
    Subject TEXT NOT NULL,
    Salt    BLOB NOT NULL,
    Text    TEXT NOT NULL
);
CREATE INDEX PersonalBySubject ON Personal (Subject);
