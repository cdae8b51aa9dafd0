-- A project of format 5, as the program of that format kept it: see README.md.
PRAGMA foreign_keys = OFF;
PRAGMA application_id = 1146123368;
PRAGMA user_version = 5;
BEGIN TRANSACTION;
CREATE TABLE action (
    id INTEGER PRIMARY KEY, customer INTEGER NOT NULL, kind TEXT NOT NULL, channel TEXT NOT NULL, content TEXT NOT NULL,
    best_hour INTEGER NOT NULL, reason TEXT NOT NULL, expected_value REAL NOT NULL, expires INTEGER NOT NULL,
    hold_out INTEGER NOT NULL, consent TEXT NOT NULL, state TEXT NOT NULL, edited INTEGER NOT NULL) STRICT;
INSERT INTO "action" VALUES(1,6,'ask_for_review','E-mail','How do you like Lamp?',8,'Ordered 16 days ago (Lamp), no review yet.',8.13,1776762000001,0,'refused','approved',0);
INSERT INTO "action" VALUES(2,4,'ask_for_review','E-mail','How do you like Lamp?',8,'Ordered 17 days ago (Lamp), no review yet.',7.79,1776762000001,0,'given','exported',0);
INSERT INTO "action" VALUES(3,2,'ask_for_review','E-mail','How do you like Lamp?',8,'Ordered 18 days ago (Lamp), no review yet.',7.44,1776762000001,0,'given','exported',0);
INSERT INTO "action" VALUES(4,0,'ask_for_review','E-mail','How do you like Lamp?',8,'Ordered 19 days ago (Lamp), no review yet.',7.1,1776762000001,0,'given','exported',0);
CREATE TABLE channel_rule (position INTEGER PRIMARY KEY, raw TEXT NOT NULL, channel TEXT NOT NULL) STRICT;
CREATE TABLE consent (
    profile_id INTEGER NOT NULL REFERENCES profile DEFERRABLE INITIALLY DEFERRED, purpose TEXT NOT NULL,
    import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, dated INTEGER NOT NULL, at INTEGER NOT NULL,
    given INTEGER NOT NULL, PRIMARY KEY (profile_id, purpose, import_id, dated)) STRICT, WITHOUT ROWID;
INSERT INTO "consent" VALUES(25,'email',2,0,1796055309576,1);
INSERT INTO "consent" VALUES(26,'email',2,0,1796055309576,1);
INSERT INTO "consent" VALUES(27,'email',2,0,1796055309576,1);
INSERT INTO "consent" VALUES(28,'email',2,0,1796055309576,0);
INSERT INTO "consent" VALUES(29,'email',2,0,1796055309576,1);
INSERT INTO "consent" VALUES(30,'email',2,0,1796055309576,1);
INSERT INTO "consent" VALUES(31,'email',2,0,1796055309576,1);
INSERT INTO "consent" VALUES(32,'email',2,0,1796055309576,0);
INSERT INTO "consent" VALUES(33,'email',2,0,1796055309576,1);
INSERT INTO "consent" VALUES(34,'email',2,0,1796055309576,1);
INSERT INTO "consent" VALUES(35,'email',2,0,1796055309576,1);
INSERT INTO "consent" VALUES(36,'email',2,0,1796055309576,0);
CREATE TABLE consent_by_hand (
    id INTEGER PRIMARY KEY, profile_id INTEGER NOT NULL, purpose TEXT NOT NULL, at INTEGER NOT NULL,
    given INTEGER NOT NULL, note TEXT NOT NULL) STRICT;
INSERT INTO "consent_by_hand" VALUES(1,1,'sms',1796055300000,1,'by phone');
CREATE TABLE counter (kind TEXT PRIMARY KEY, next INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "counter" VALUES('action',5);
INSERT INTO "counter" VALUES('consent',2);
INSERT INTO "counter" VALUES('decision',2);
INSERT INTO "counter" VALUES('import',5);
INSERT INTO "counter" VALUES('profile',41);
INSERT INTO "counter" VALUES('segment',2);
CREATE TABLE erased (tag BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE event_block (
    id INTEGER PRIMARY KEY, import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, block_no INTEGER NOT NULL,
    n INTEGER NOT NULL, first_ms INTEGER NOT NULL, last_ms INTEGER NOT NULL, checksum INTEGER NOT NULL,
    profile BLOB NOT NULL, time BLOB NOT NULL, source BLOB NOT NULL, event BLOB NOT NULL, channel BLOB NOT NULL,
    page BLOB NOT NULL, product BLOB NOT NULL, value BLOB NOT NULL, campaign BLOB NOT NULL, device BLOB NOT NULL,
    country BLOB NOT NULL, text BLOB NOT NULL, UNIQUE (import_id, block_no)) STRICT;
INSERT INTO "event_block" VALUES(1,1,0,34,1772442000000,1774170000000,1221868040,X'01010000000000000000010101020303040505060707080909090A0B0B0C0D0E0F10111112131415161718',X'04809AC6AD9C01000000000000C0D40100E09304000014730F005C2605C0302805E0EF2A0500B84C0AC08C4E0AE04B510A0014730FC0E8740FE0A7770F00709914C0449B14E0039E1400840C2400CCBF19C0A0C119E05FC4190028E61EC0FCE71E00840C24C0580E2400E03229C0B4342900F4A538003C592EC0105B2E00987F33C06C813300F4A538C0C8A7380030FF66',X'000000000000000000',X'01010000000000000000010201000102000102000102000102010001020001000100010100010001000100',X'01010000000000000000000000010101020202030303040404040000000101020203030304040000010100',X'01010000000000000000010201000102000102000102000102010001020001000100010100010001000100',X'01000000000000000000010101000101000101000101000101010001010001000100010100010001000100',X'120000000000000000000000000000',X'000000000000000000',X'01010000000000000000000000010101000000010101000000000101010000010100000001010000010100',X'01010000000000000000000000010101020202000000010101010202020000010102020200000101020200',X'000000000000000000');
INSERT INTO "event_block" VALUES(2,2,0,12,1769850000000,1770800400000,1410910998,X'011A00000000000000000102030405060708090A0B',X'0480D247139C01000000000000005C260500B84C0A0014730F0070991400CCBF190028E61E00840C2400E03229003C592E00987F3300F4A538',X'000100000000000000',X'000400000000000000',X'000000000000000000',X'000000000000000000',X'000000000000000000',X'120000000000000000000000',X'000000000000000000',X'000000000000000000',X'010100000000000000000102000102000102000102',X'000000000000000000');
INSERT INTO "event_block" VALUES(3,3,0,4,1772443200000,1772702400000,4201440289,X'01260000000000000000010203',X'0400EAD8AD9C01000000000000005C260500B84C0A0014730F',X'000200000000000000',X'000500000000000000',X'000000000000000000',X'000000000000000000',X'000100000000000000',X'120F02020800000000000000006400C8002C01',X'000000000000000000',X'000000000000000000',X'000000000000000000',X'000000000000000000');
CREATE TABLE identity_decision (
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different', 'fine'))) STRICT;
INSERT INTO "identity_decision" VALUES(1,1796055300000,'different');
CREATE TABLE identity_decision_profile (
    decision_id INTEGER NOT NULL REFERENCES identity_decision ON DELETE CASCADE,
    side INTEGER NOT NULL CHECK (side IN (0, 1)), profile_id INTEGER NOT NULL,
    PRIMARY KEY (decision_id, profile_id)) STRICT, WITHOUT ROWID;
INSERT INTO "identity_decision_profile" VALUES(1,0,1);
INSERT INTO "identity_decision_profile" VALUES(1,1,3);
CREATE TABLE import (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES source, file TEXT NOT NULL, file_hash INTEGER NOT NULL,
    at INTEGER NOT NULL, rows INTEGER NOT NULL, events INTEGER NOT NULL, profiles INTEGER NOT NULL,
    duplicates INTEGER NOT NULL, first_ms INTEGER, last_ms INTEGER,
    state TEXT NOT NULL CHECK (state IN ('active', 'undone'))) STRICT;
INSERT INTO "import" VALUES(1,0,'web_events.csv',1964727580573675094,1796055309461,36,34,25,0,1772442000000,1774170000000,'active');
INSERT INTO "import" VALUES(2,1,'crm_contacts.csv',3568428206258397094,1796055309576,12,12,12,0,1769850000000,1770800400000,'active');
INSERT INTO "import" VALUES(3,2,'shop_orders.csv',-2409736263142497145,1796055309689,4,4,4,0,1772443200000,1772702400000,'active');
INSERT INTO "import" VALUES(4,3,'ads.csv',716315700,1796055300000,2,0,0,0,NULL,NULL,'active');
CREATE TABLE import_currency (
    import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, currency TEXT NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (import_id, currency)) STRICT, WITHOUT ROWID;
INSERT INTO "import_currency" VALUES(3,'EUR',4);
CREATE TABLE import_rejected (
    import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, position INTEGER NOT NULL, reason TEXT NOT NULL,
    n INTEGER NOT NULL, PRIMARY KEY (import_id, position)) STRICT, WITHOUT ROWID;
INSERT INTO "import_rejected" VALUES(1,0,'no customer id, e-mail, phone or device id',1);
INSERT INTO "import_rejected" VALUES(1,1,'the time cannot be read',1);
CREATE TABLE journal (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, what TEXT NOT NULL, kind TEXT NOT NULL DEFAULT 'edit', people INTEGER, withheld INTEGER, detail TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "journal" VALUES(1,1796055309439,'Create project','edit',NULL,NULL,'');
INSERT INTO "journal" VALUES(2,1796055309466,'Import','edit',NULL,NULL,'');
INSERT INTO "journal" VALUES(3,1796055309579,'Import','edit',NULL,NULL,'');
INSERT INTO "journal" VALUES(4,1796055309691,'Import','edit',NULL,NULL,'');
INSERT INTO "journal" VALUES(5,1796055309958,'Run predictions','edit',NULL,NULL,'');
INSERT INTO "journal" VALUES(6,1796055310057,'Propose actions','edit',NULL,NULL,'');
INSERT INTO "journal" VALUES(7,1796055310150,'Change actions','edit',NULL,NULL,'');
INSERT INTO "journal" VALUES(8,1796055310261,'Change actions','edit',NULL,NULL,'');
INSERT INTO "journal" VALUES(9,1796055300000,'Set consent','edit',NULL,NULL,'');
INSERT INTO "journal" VALUES(10,1796055300000,'Add segment','edit',NULL,NULL,'');
INSERT INTO "journal" VALUES(11,1796055300000,'Segment “Cart”','export',2,0,'cart.csv');
INSERT INTO "journal" VALUES(12,1796055300000,'Import','import',0,NULL,'ads.csv');
INSERT INTO "journal" VALUES(13,1796055300000,'Different people','edit',NULL,NULL,'');
CREATE TABLE name (
    kind TEXT NOT NULL, code INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (kind, code)) STRICT, WITHOUT ROWID;
INSERT INTO "name" VALUES('channel',0,'social');
INSERT INTO "name" VALUES('channel',1,'cpc');
INSERT INTO "name" VALUES('channel',2,'organic');
INSERT INTO "name" VALUES('channel',3,'email');
INSERT INTO "name" VALUES('channel',4,'direct');
INSERT INTO "name" VALUES('country',0,'DE');
INSERT INTO "name" VALUES('country',1,'GB');
INSERT INTO "name" VALUES('country',2,'FR');
INSERT INTO "name" VALUES('device',0,'mobile');
INSERT INTO "name" VALUES('device',1,'desktop');
INSERT INTO "name" VALUES('event',0,'page_view');
INSERT INTO "name" VALUES('event',1,'product_view');
INSERT INTO "name" VALUES('event',2,'add_to_cart');
INSERT INTO "name" VALUES('event',3,'Signed up');
INSERT INTO "name" VALUES('event',4,'Purchase');
INSERT INTO "name" VALUES('page',0,'/');
INSERT INTO "name" VALUES('page',1,'/p/lamp');
INSERT INTO "name" VALUES('page',2,'/cart');
INSERT INTO "name" VALUES('product',0,'Lamp');
CREATE TABLE prediction_next (
    position INTEGER PRIMARY KEY, customer INTEGER NOT NULL, touchpoints TEXT NOT NULL) STRICT;
CREATE TABLE prediction_run (
    id INTEGER PRIMARY KEY CHECK (id = 1), cut_off INTEGER NOT NULL, data_fingerprint INTEGER NOT NULL,
    next_step TEXT) STRICT;
INSERT INTO "prediction_run" VALUES(1,1774170000001,5286722713325319454,NULL);
CREATE TABLE prediction_score (
    target_id INTEGER NOT NULL REFERENCES prediction_target ON DELETE CASCADE, position INTEGER NOT NULL,
    customer INTEGER NOT NULL, p REAL NOT NULL, factors TEXT NOT NULL,
    PRIMARY KEY (target_id, position)) STRICT, WITHOUT ROWID;
CREATE TABLE prediction_target (
    id INTEGER PRIMARY KEY, target TEXT NOT NULL, horizon_days INTEGER NOT NULL, readiness TEXT NOT NULL,
    back_test TEXT, coefficients TEXT NOT NULL) STRICT;
INSERT INTO "prediction_target" VALUES(0,'purchase',7,'{"state":"not_enough_data","missing":"Needs at least 50 customers who reached the goal and 50 who did not within 7 days to learn from; there are 0 and 12."}',NULL,'[]');
INSERT INTO "prediction_target" VALUES(1,'purchase',30,'{"state":"not_enough_data","missing":"Needs 74 days of events: two horizons of 30 days to learn and to test, and some history before. 24 more days are missing."}',NULL,'[]');
INSERT INTO "prediction_target" VALUES(2,'purchase',90,'{"state":"not_enough_data","missing":"Needs 210 days of events: two horizons of 90 days to learn and to test, and some history before. 160 more days are missing."}',NULL,'[]');
INSERT INTO "prediction_target" VALUES(3,'leave',7,'{"state":"not_enough_data","missing":"Needs at least 50 customers who left and 50 who stayed within 7 days to learn from; there are 5 and 2."}',NULL,'[]');
INSERT INTO "prediction_target" VALUES(4,'leave',30,'{"state":"not_enough_data","missing":"Needs 74 days of events: two horizons of 30 days to learn and to test, and some history before. 24 more days are missing."}',NULL,'[]');
INSERT INTO "prediction_target" VALUES(5,'leave',90,'{"state":"not_enough_data","missing":"Needs 210 days of events: two horizons of 90 days to learn and to test, and some history before. 160 more days are missing."}',NULL,'[]');
CREATE TABLE profile (
    id INTEGER PRIMARY KEY, customer_id TEXT, email TEXT, phone TEXT, device TEXT) STRICT;
INSERT INTO "profile" VALUES(0,NULL,NULL,NULL,'k1');
INSERT INTO "profile" VALUES(1,'c1',NULL,NULL,'k1');
INSERT INTO "profile" VALUES(2,NULL,NULL,NULL,'k2');
INSERT INTO "profile" VALUES(3,'c2',NULL,NULL,'k2');
INSERT INTO "profile" VALUES(4,NULL,NULL,NULL,'k3');
INSERT INTO "profile" VALUES(5,'c3',NULL,NULL,'k3');
INSERT INTO "profile" VALUES(6,NULL,NULL,NULL,'k4');
INSERT INTO "profile" VALUES(7,'c4',NULL,NULL,'k4');
INSERT INTO "profile" VALUES(8,NULL,NULL,NULL,'k5');
INSERT INTO "profile" VALUES(9,'c5',NULL,NULL,'k5');
INSERT INTO "profile" VALUES(10,NULL,NULL,NULL,'k6');
INSERT INTO "profile" VALUES(11,'c6',NULL,NULL,'k6');
INSERT INTO "profile" VALUES(12,NULL,NULL,NULL,'k7');
INSERT INTO "profile" VALUES(13,'c7',NULL,NULL,'k7');
INSERT INTO "profile" VALUES(14,NULL,NULL,NULL,'k8');
INSERT INTO "profile" VALUES(15,'c8',NULL,NULL,'k8');
INSERT INTO "profile" VALUES(16,NULL,NULL,NULL,'k9');
INSERT INTO "profile" VALUES(17,'c9',NULL,NULL,'k9');
INSERT INTO "profile" VALUES(18,NULL,NULL,NULL,'k10');
INSERT INTO "profile" VALUES(19,'c10',NULL,NULL,'k10');
INSERT INTO "profile" VALUES(20,NULL,NULL,NULL,'k11');
INSERT INTO "profile" VALUES(21,'c11',NULL,NULL,'k11');
INSERT INTO "profile" VALUES(22,NULL,NULL,NULL,'k12');
INSERT INTO "profile" VALUES(23,'c12',NULL,NULL,'k12');
INSERT INTO "profile" VALUES(24,NULL,NULL,NULL,'k13');
INSERT INTO "profile" VALUES(25,'c1','ada@example.org',NULL,NULL);
INSERT INTO "profile" VALUES(26,'c2','ben@example.org',NULL,NULL);
INSERT INTO "profile" VALUES(27,'c3','cleo@example.org',NULL,NULL);
INSERT INTO "profile" VALUES(28,'c4','dan@example.org',NULL,NULL);
INSERT INTO "profile" VALUES(29,'c5','eva@example.org',NULL,NULL);
INSERT INTO "profile" VALUES(30,'c6','finn@example.org',NULL,NULL);
INSERT INTO "profile" VALUES(31,'c7','gwen@example.org',NULL,NULL);
INSERT INTO "profile" VALUES(32,'c8','hal@example.org',NULL,NULL);
INSERT INTO "profile" VALUES(33,'c9','ida@example.org',NULL,NULL);
INSERT INTO "profile" VALUES(34,'c10','jon@example.org',NULL,NULL);
INSERT INTO "profile" VALUES(35,'c11','kim@example.org',NULL,NULL);
INSERT INTO "profile" VALUES(36,'c12','lea@example.org',NULL,NULL);
INSERT INTO "profile" VALUES(37,NULL,'ada@example.org',NULL,NULL);
INSERT INTO "profile" VALUES(38,NULL,'ben@example.org',NULL,NULL);
INSERT INTO "profile" VALUES(39,NULL,'cleo@example.org',NULL,NULL);
INSERT INTO "profile" VALUES(40,NULL,'dan@example.org',NULL,NULL);
CREATE TABLE profile_detail (
    profile_id INTEGER NOT NULL REFERENCES profile DEFERRABLE INITIALLY DEFERRED,
    import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE,
    name TEXT, country TEXT, attributes TEXT,
    PRIMARY KEY (profile_id, import_id)) STRICT, WITHOUT ROWID;
INSERT INTO "profile_detail" VALUES(25,2,'Ada Ames','DE',NULL);
INSERT INTO "profile_detail" VALUES(26,2,'Ben Birk','GB',NULL);
INSERT INTO "profile_detail" VALUES(27,2,'Cleo Carr','FR',NULL);
INSERT INTO "profile_detail" VALUES(28,2,'Dan Dorn','DE',NULL);
INSERT INTO "profile_detail" VALUES(29,2,'Eva Ezra','GB',NULL);
INSERT INTO "profile_detail" VALUES(30,2,'Finn Falk','FR',NULL);
INSERT INTO "profile_detail" VALUES(31,2,'Gwen Good','DE',NULL);
INSERT INTO "profile_detail" VALUES(32,2,'Hal Hart','GB',NULL);
INSERT INTO "profile_detail" VALUES(33,2,'Ida Iver','FR',NULL);
INSERT INTO "profile_detail" VALUES(34,2,'Jon Jung','DE',NULL);
INSERT INTO "profile_detail" VALUES(35,2,'Kim Kost','GB',NULL);
INSERT INTO "profile_detail" VALUES(36,2,'Lea Lund','FR',NULL);
CREATE TABLE reject (
    id INTEGER PRIMARY KEY, import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, line INTEGER NOT NULL,
    column_name TEXT NOT NULL, reason TEXT NOT NULL, raw TEXT NOT NULL) STRICT;
INSERT INTO "reject" VALUES(1,1,36,'','no customer id, e-mail, phone or device id',',,2026-03-03T09:00:00Z,page_view,/,direct,,mobile,DE');
INSERT INTO "reject" VALUES(2,1,37,'time','the time cannot be read','k9,c9,not a time,page_view,/,direct,,mobile,DE');
CREATE TABLE rolled_up (
    month TEXT NOT NULL, source TEXT NOT NULL, touchpoint TEXT NOT NULL, customers INTEGER NOT NULL,
    events INTEGER NOT NULL, value REAL NOT NULL, PRIMARY KEY (month, source, touchpoint)) STRICT, WITHOUT ROWID;
CREATE TABLE segment (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
    description TEXT NOT NULL) STRICT;
INSERT INTO "segment" VALUES(1,0,'Cart','{"kind":"picked","from":"Stage flow: Decision, step 2"}','');
CREATE TABLE segment_member (
    segment_id INTEGER NOT NULL REFERENCES segment ON DELETE CASCADE, customer INTEGER NOT NULL,
    PRIMARY KEY (segment_id, customer)) STRICT, WITHOUT ROWID;
INSERT INTO "segment_member" VALUES(1,1);
INSERT INTO "segment_member" VALUES(1,3);
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "setting" VALUES('name','"1"');
CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, mapping TEXT) STRICT;
INSERT INTO "source" VALUES(0,'Website','{"source":"Website","kind":"events","columns":[{"column":"cookie_id","role":"device_id"},{"column":"customer_id","role":"customer_id"},{"column":"time","role":"time"},{"column":"event","role":"event"},{"column":"page","role":"page"},{"column":"channel","role":"channel"},{"column":"product","role":"product"},{"column":"device","role":"device"},{"column":"country","role":"country"}],"date_order":null,"decimal_comma":false,"time_zone":"UTC","event_name":"","channel":""}');
INSERT INTO "source" VALUES(1,'CRM','{"source":"CRM","kind":"people","columns":[{"column":"customer_id","role":"customer_id"},{"column":"email","role":"email"},{"column":"name","role":"name"},{"column":"country","role":"country"},{"column":"signed_up","role":"milestone"},{"column":"email_consent","role":"consent"}],"date_order":null,"decimal_comma":false,"time_zone":"UTC","event_name":"","channel":""}');
INSERT INTO "source" VALUES(2,'Shop','{"source":"Shop","kind":"orders","columns":[{"column":"Name","role":"order_id"},{"column":"Email","role":"email"},{"column":"Financial Status","role":"ignore"},{"column":"Currency","role":"ignore"},{"column":"Total","role":"ignore"},{"column":"Created at","role":"time"},{"column":"Lineitem quantity","role":"quantity"},{"column":"Lineitem name","role":"product"},{"column":"Lineitem price","role":"value"}],"date_order":null,"decimal_comma":false,"time_zone":"UTC","event_name":"Purchase","channel":""}');
INSERT INTO "source" VALUES(3,'Google Ads',NULL);
CREATE TABLE spend (
    import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, channel TEXT NOT NULL, campaign TEXT NOT NULL,
    day INTEGER NOT NULL, currency TEXT NOT NULL, cost REAL NOT NULL, impressions REAL NOT NULL, clicks REAL NOT NULL,
    PRIMARY KEY (import_id, channel, campaign, day, currency)) STRICT, WITHOUT ROWID;
INSERT INTO "spend" VALUES(4,'Google Ads','Lamps',20514,'EUR',5.25,1000.0,20.0);
INSERT INTO "spend" VALUES(4,'Google Ads','Lamps',20515,'EUR',6.25,1010.0,21.0);
CREATE TABLE stage (position INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
CREATE TABLE touchpoint_rule (
    position INTEGER PRIMARY KEY, event TEXT NOT NULL, page TEXT NOT NULL, touchpoint TEXT NOT NULL) STRICT;
CREATE TABLE touchpoint_stage (touchpoint TEXT PRIMARY KEY, stage TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX reject_import ON reject (import_id);
CREATE INDEX consent_import ON consent (import_id);
COMMIT;
