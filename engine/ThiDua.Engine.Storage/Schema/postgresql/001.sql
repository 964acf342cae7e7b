-- Instants are UTC ticks of 100 ns. Text that is compared or sorted is so by its bytes, as in the other stores.

CREATE SCHEMA IF NOT EXISTS engine;

CREATE TABLE engine."Schema" (
    "Version" integer NOT NULL PRIMARY KEY
);

CREATE TABLE engine."Definitions" (
    "Row"     bigint  NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    "Id"      text    COLLATE "C" NOT NULL,
    "Version" integer NOT NULL,
    "Hash"    text    NOT NULL,
    "Json"    text    NOT NULL
);
CREATE UNIQUE INDEX "DefinitionsById" ON engine."Definitions" ("Id", "Version");

-- Room in each page, so that a step rewrites its head row within the page and touches no index.
CREATE TABLE engine."Instances" (
    "Instance"      uuid     NOT NULL PRIMARY KEY,
    "Definition"    bigint   NOT NULL,
    "Sequence"      bigint   NOT NULL,
    "Status"        smallint NOT NULL,
    "SubStatus"     smallint NOT NULL,
    "CorrelationId" text     COLLATE "C" NULL,
    "Snapshot"      bytea    NOT NULL
) WITH (fillfactor = 70);
CREATE INDEX "InstancesByStatus" ON engine."Instances" ("Status", "SubStatus");
CREATE INDEX "InstancesByCorrelation" ON engine."Instances" ("CorrelationId") WHERE "CorrelationId" IS NOT NULL;

CREATE TABLE engine."Journal" (
    "Instance" uuid   NOT NULL,
    "Sequence" bigint NOT NULL,
    "Entry"    bytea  NOT NULL,
    PRIMARY KEY ("Instance", "Sequence")
);

CREATE TABLE engine."Timers" (
    "Instance"     uuid    NOT NULL,
    "Execution"    integer NOT NULL,
    "Due"          bigint  NOT NULL,
    "CalendarHash" text    COLLATE "C" NOT NULL,
    PRIMARY KEY ("Instance", "Execution")
);
CREATE INDEX "TimersByDue" ON engine."Timers" ("Due");
CREATE INDEX "TimersByCalendar" ON engine."Timers" ("CalendarHash") WHERE "CalendarHash" > '';

CREATE TABLE engine."Subscriptions" (
    "Instance"  uuid    NOT NULL,
    "Execution" integer NOT NULL,
    "Key"       text    COLLATE "C" NOT NULL,
    PRIMARY KEY ("Instance", "Execution", "Key")
);
CREATE INDEX "SubscriptionsByKey" ON engine."Subscriptions" ("Key");

CREATE TABLE engine."Outbox" (
    "Row"      bigint NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    "Instance" uuid   NOT NULL,
    "Sequence" bigint NOT NULL,
    "Payload"  bytea  NOT NULL
);

CREATE TABLE engine."Inbox" (
    "Command"  uuid   NOT NULL PRIMARY KEY,
    "Instance" uuid   NOT NULL,
    "Sequence" bigint NOT NULL
);

CREATE TABLE engine."Leaves" (
    "Row"      bigint NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    "Instance" uuid   NOT NULL,
    "Sequence" bigint NOT NULL,
    "Hash"     bytea  NOT NULL
);

CREATE TABLE engine."Personal" (
    "Id"      uuid  NOT NULL PRIMARY KEY,
    "Subject" text  COLLATE "C" NOT NULL,
    "Salt"    bytea NOT NULL,
    "Text"    text  NOT NULL
);
CREATE INDEX "PersonalBySubject" ON engine."Personal" ("Subject");
