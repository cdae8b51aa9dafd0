-- A project of format 9, as the program of that format kept it: see README.md.
PRAGMA foreign_keys = OFF;
PRAGMA application_id = 1146123368;
PRAGMA user_version = 9;
BEGIN TRANSACTION;
CREATE TABLE action (
    id INTEGER PRIMARY KEY, customer INTEGER NOT NULL, kind TEXT NOT NULL, channel TEXT NOT NULL, content TEXT NOT NULL,
    best_hour INTEGER NOT NULL, reason TEXT NOT NULL, expires INTEGER NOT NULL,
    hold_out INTEGER NOT NULL, consent TEXT NOT NULL, state TEXT NOT NULL, edited INTEGER NOT NULL, expected_orders REAL, order_value REAL NOT NULL DEFAULT 0, added_orders REAL, added_low REAL, added_high REAL, send_at INTEGER) STRICT;
INSERT INTO "action" VALUES(1,0,'ask_for_review','E-mail','How do you like Lamp?',8,'Ordered 19 days ago (Lamp), no review yet.',1798647311197,0,'given','exported',0,0.3462,20.5,NULL,NULL,NULL,NULL);
INSERT INTO "action" VALUES(2,6,'ask_for_review','E-mail','How do you like Lamp?',8,'Ordered 16 days ago (Lamp), no review yet.',1798647311197,0,'refused','approved',0,0.3462,23.5,NULL,NULL,NULL,NULL);
CREATE TABLE channel_rule (position INTEGER PRIMARY KEY, raw TEXT NOT NULL, channel TEXT NOT NULL) STRICT;
CREATE TABLE consent (
    profile_id INTEGER NOT NULL REFERENCES profile DEFERRABLE INITIALLY DEFERRED, purpose TEXT NOT NULL,
    import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, dated INTEGER NOT NULL, at INTEGER NOT NULL,
    given INTEGER NOT NULL, PRIMARY KEY (profile_id, purpose, import_id, dated)) STRICT, WITHOUT ROWID;
INSERT INTO "consent" VALUES(25,'email',2,0,1796055310498,1);
INSERT INTO "consent" VALUES(26,'email',2,0,1796055310498,1);
INSERT INTO "consent" VALUES(27,'email',2,0,1796055310498,1);
INSERT INTO "consent" VALUES(28,'email',2,0,1796055310498,0);
INSERT INTO "consent" VALUES(29,'email',2,0,1796055310498,1);
INSERT INTO "consent" VALUES(30,'email',2,0,1796055310498,1);
INSERT INTO "consent" VALUES(31,'email',2,0,1796055310498,1);
INSERT INTO "consent" VALUES(32,'email',2,0,1796055310498,0);
INSERT INTO "consent" VALUES(33,'email',2,0,1796055310498,1);
INSERT INTO "consent" VALUES(34,'email',2,0,1796055310498,1);
INSERT INTO "consent" VALUES(35,'email',2,0,1796055310498,1);
CREATE TABLE consent_by_hand (
    id INTEGER PRIMARY KEY, profile_id INTEGER NOT NULL, purpose TEXT NOT NULL, at INTEGER NOT NULL,
    given INTEGER NOT NULL, note TEXT NOT NULL) STRICT;
INSERT INTO "consent_by_hand" VALUES(1,0,'sms',1796055311532,1,'by phone');
INSERT INTO "consent_by_hand" VALUES(2,1,'sms',1796055311532,1,'by phone');
INSERT INTO "consent_by_hand" VALUES(3,25,'sms',1796055311532,1,'by phone');
INSERT INTO "consent_by_hand" VALUES(4,37,'sms',1796055311532,1,'by phone');
CREATE TABLE counter (kind TEXT PRIMARY KEY, next INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "counter" VALUES('action',3);
INSERT INTO "counter" VALUES('consent',5);
INSERT INTO "counter" VALUES('decision',2);
INSERT INTO "counter" VALUES('import',6);
INSERT INTO "counter" VALUES('profile',41);
CREATE TABLE erased (tag BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO "erased" VALUES(X'0EDA042101E1197F4CA35DFF9FDF55DE519A4ADA09E0F09991883C2CF1A226A5');
INSERT INTO "erased" VALUES(X'2DCEC82DED9F5ECC0BD73E74E5CF0FFD9F5867931A305462F6E23028F67D2A97');
INSERT INTO "erased" VALUES(X'5467E25691E0BE3093237D205DD3E3525AD11BE59CD2A964D5AD5ED0471474B3');
CREATE TABLE event_block (
    id INTEGER PRIMARY KEY, import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, block_no INTEGER NOT NULL,
    n INTEGER NOT NULL, first_ms INTEGER NOT NULL, last_ms INTEGER NOT NULL, checksum INTEGER NOT NULL,
    profile BLOB NOT NULL, time BLOB NOT NULL, source BLOB NOT NULL, event BLOB NOT NULL, channel BLOB NOT NULL,
    page BLOB NOT NULL, product BLOB NOT NULL, value BLOB NOT NULL, campaign BLOB NOT NULL, device BLOB NOT NULL,
    country BLOB NOT NULL, text BLOB NOT NULL, record BLOB NOT NULL DEFAULT x'', UNIQUE (import_id, block_no)) STRICT;
INSERT INTO "event_block" VALUES(1,1,0,32,1772442000000,1774170000000,773727178,X'01010000000000000000010101020303040505060707080909090A0B0B0C0D0E0F1011111213141518',X'04809AC6AD9C01000000000000C0D40100E09304000014730F005C2605C0302805E0EF2A0500B84C0AC08C4E0AE04B510A0014730FC0E8740FE0A7770F00709914C0449B14E0039E1400840C2400CCBF19C0A0C119E05FC4190028E61EC0FCE71E00840C24C0580E2400E03229C0B4342900F4A538003C592EC0105B2E00987F33C06C81330030FF66',X'000000000000000000',X'0101000000000000000001020100010200010200010200010201000102000100010001010001000100',X'0101000000000000000000000001010102020203030304040404000000010102020303030404000000',X'0101000000000000000001020100010200010200010200010201000102000100010001010001000100',X'0100000000000000000001010100010100010100010100010101000101000100010001010001000100',X'1200000000000000000000000000',X'000000000000000000',X'0101000000000000000000000001010100000001010100000000010101000001010000000101000000',X'0101000000000000000000000001010102020200000001010101020202000001010202020000010100',X'000000000000000000',X'');
INSERT INTO "event_block" VALUES(2,2,0,11,1769850000000,1770714000000,2412387972,X'011A00000000000000000102030405060708090A',X'0480D247139C01000000000000005C260500B84C0A0014730F0070991400CCBF190028E61E00840C2400E03229003C592E00987F33',X'000100000000000000',X'000400000000000000',X'000000000000000000',X'000000000000000000',X'000000000000000000',X'120000000000000000000000',X'000000000000000000',X'000000000000000000',X'0101000000000000000001020001020001020001',X'000000000000000000',X'');
INSERT INTO "event_block" VALUES(3,3,0,4,1772443200000,1772702400000,3609825290,X'01260000000000000000010203',X'0400EAD8AD9C01000000000000005C260500B84C0A0014730F',X'000200000000000000',X'000500000000000000',X'000000000000000000',X'000000000000000000',X'000100000000000000',X'120F02020800000000000000006400C8002C01',X'000000000000000000',X'000000000000000000',X'000000000000000000',X'000000000000000000',X'2003B13FADCAEB2C70D93BF8E3D5FB6234E06225CF1AD5DDF8D00D9F6E88C23089');
INSERT INTO "event_block" VALUES(4,5,0,2,1773478800000,1773565200000,1871230733,X'0127000000000000000001',X'0480EA92EB9C01000000000000005C2605',X'000400000000000000',X'000600000000000000',X'000000000000000000',X'000000000000000000',X'000000000000000000',X'1200000000000000000000',X'000000000000000000',X'000000000000000000',X'000000000000000000',X'0101000000000000000001',X'');
CREATE TABLE identity_decision (
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different', 'fine'))) STRICT;
INSERT INTO "identity_decision" VALUES(1,1796055311651,'same');
CREATE TABLE identity_decision_profile (
    decision_id INTEGER NOT NULL REFERENCES identity_decision ON DELETE CASCADE,
    side INTEGER NOT NULL CHECK (side IN (0, 1)), profile_id INTEGER NOT NULL,
    PRIMARY KEY (decision_id, profile_id)) STRICT, WITHOUT ROWID;
INSERT INTO "identity_decision_profile" VALUES(1,1,24);
INSERT INTO "identity_decision_profile" VALUES(1,0,25);
CREATE TABLE import (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES source, file TEXT NOT NULL, file_hash INTEGER NOT NULL,
    at INTEGER NOT NULL, rows INTEGER NOT NULL, events INTEGER NOT NULL, profiles INTEGER NOT NULL,
    duplicates INTEGER NOT NULL, first_ms INTEGER, last_ms INTEGER,
    state TEXT NOT NULL CHECK (state IN ('active', 'undone')), meant INTEGER NOT NULL DEFAULT 0, repeated INTEGER NOT NULL DEFAULT 0, replaced INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "import" VALUES(1,0,'web_events.csv',1964727580573675094,1796055310421,36,32,25,0,1772442000000,1774170000000,'active',0,0,0);
INSERT INTO "import" VALUES(2,1,'crm_contacts.csv',3568428206258397094,1796055310498,12,11,12,0,1769850000000,1770714000000,'active',0,0,0);
INSERT INTO "import" VALUES(3,2,'shop_orders.csv',-2409736263142497145,1796055310586,4,4,4,0,1772443200000,1772702400000,'active',0,0,0);
INSERT INTO "import" VALUES(4,3,'ads.csv',-3608432636351064295,1796055310710,3,0,0,0,1772409600000,1772582400000,'active',0,0,0);
INSERT INTO "import" VALUES(5,4,'tickets.csv',2734313948957359660,1796055310885,2,2,0,0,1773478800000,1773565200000,'active',0,0,0);
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
INSERT INTO "journal" VALUES(1,1796055310392,'Create project','edit',NULL,NULL,'');
INSERT INTO "journal" VALUES(2,1796055310426,'Import','import',25,NULL,'web_events.csv');
INSERT INTO "journal" VALUES(3,1796055310504,'Import','import',12,NULL,'crm_contacts.csv');
INSERT INTO "journal" VALUES(4,1796055310591,'Import','import',4,NULL,'shop_orders.csv');
INSERT INTO "journal" VALUES(5,1796055310714,'Import','import',0,NULL,'ads.csv');
INSERT INTO "journal" VALUES(6,1796055310895,'Import','import',0,NULL,'tickets.csv');
INSERT INTO "journal" VALUES(7,1796055311109,'Run predictions','edit',NULL,NULL,'');
INSERT INTO "journal" VALUES(8,1796055311200,'Propose actions','edit',NULL,NULL,'');
INSERT INTO "journal" VALUES(9,1796055311301,'Change actions','edit',NULL,NULL,'');
INSERT INTO "journal" VALUES(10,1796055311393,'Approved actions','export',1,1,'actions8.csv; 1 withheld: 1 refused to be contacted');
INSERT INTO "journal" VALUES(11,1796055311399,'Change action','edit',NULL,NULL,'');
INSERT INTO "journal" VALUES(12,1796055311532,'Set consent','edit',NULL,NULL,'');
INSERT INTO "journal" VALUES(13,1796055311651,'Same person','edit',NULL,NULL,'');
INSERT INTO "journal" VALUES(14,1796055311777,'Erase people','erasure',1,NULL,'3 profiles, 3 events');
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
INSERT INTO "name" VALUES('event',4,'Order placed');
INSERT INTO "name" VALUES('event',5,'ticket_opened');
INSERT INTO "name" VALUES('page',0,'/');
INSERT INTO "name" VALUES('page',1,'/p/lamp');
INSERT INTO "name" VALUES('page',2,'/cart');
INSERT INTO "name" VALUES('product',0,'Lamp');
INSERT INTO "name" VALUES('text',0,'Where is my lamp?');
INSERT INTO "name" VALUES('text',1,'The lamp is broken');
CREATE TABLE prediction_next (
    position INTEGER PRIMARY KEY, customer INTEGER NOT NULL, touchpoints TEXT NOT NULL) STRICT;
CREATE TABLE prediction_run (
    id INTEGER PRIMARY KEY CHECK (id = 1), cut_off INTEGER NOT NULL, data_fingerprint INTEGER NOT NULL,
    next_step TEXT) STRICT;
INSERT INTO "prediction_run" VALUES(1,1774170000001,-4624437442893141228,NULL);
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
INSERT INTO "prediction_target" VALUES(3,'silent',7,'{"state":"not_enough_data","missing":"Needs at least 50 customers who left and 50 who stayed within 7 days to learn from; there are 3 and 4."}',NULL,'[]');
INSERT INTO "prediction_target" VALUES(4,'silent',30,'{"state":"not_enough_data","missing":"Needs 74 days of events: two horizons of 30 days to learn and to test, and some history before. 24 more days are missing."}',NULL,'[]');
INSERT INTO "prediction_target" VALUES(5,'silent',90,'{"state":"not_enough_data","missing":"Needs 210 days of events: two horizons of 90 days to learn and to test, and some history before. 160 more days are missing."}',NULL,'[]');
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
CREATE TABLE segment_member (
    segment_id INTEGER NOT NULL REFERENCES segment ON DELETE CASCADE, customer INTEGER NOT NULL,
    PRIMARY KEY (segment_id, customer)) STRICT, WITHOUT ROWID;
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "setting" VALUES('erasure_key','"ea1e181f887de22d602efadffaaa3210fad6362d0d20335a84784d13872fab4b"');
INSERT INTO "setting" VALUES('name','"8"');
CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, mapping TEXT) STRICT;
INSERT INTO "source" VALUES(0,'Website','{"source":"Website","kind":"events","columns":[{"column":"cookie_id","role":"device_id"},{"column":"customer_id","role":"customer_id"},{"column":"time","role":"time"},{"column":"event","role":"event"},{"column":"page","role":"page"},{"column":"channel","role":"channel"},{"column":"product","role":"product"},{"column":"device","role":"device"},{"column":"country","role":"country"}],"date_order":null,"decimal_comma":false,"time_zone":"UTC","event_name":"","channel":""}');
INSERT INTO "source" VALUES(1,'CRM','{"source":"CRM","kind":"people","columns":[{"column":"customer_id","role":"customer_id"},{"column":"email","role":"email"},{"column":"name","role":"name"},{"column":"country","role":"country"},{"column":"signed_up","role":"milestone"},{"column":"email_consent","role":"consent"}],"date_order":null,"decimal_comma":false,"time_zone":"UTC","event_name":"","channel":""}');
INSERT INTO "source" VALUES(2,'Shopify','{"source":"Shopify","preset":"shopify_orders_without_refunds","kind":"orders","columns":[{"column":"Name","role":"order_id"},{"column":"Email","role":"email"},{"column":"Financial Status","role":"ignore"},{"column":"Currency","role":"ignore"},{"column":"Total","role":"value"},{"column":"Created at","role":"time"},{"column":"Lineitem quantity","role":"quantity"},{"column":"Lineitem name","role":"product"},{"column":"Lineitem price","role":"ignore"}],"date_order":null,"decimal_comma":false,"time_zone":"UTC","event_name":"Order placed","channel":""}');
INSERT INTO "source" VALUES(3,'Google Ads','{"source":"Google Ads","preset":"google_ads","kind":"spend","columns":[{"column":"Campaign","role":"campaign"},{"column":"Day","role":"time"},{"column":"Cost","role":"value"},{"column":"Impressions","role":"impressions"},{"column":"Clicks","role":"clicks"},{"column":"Currency code","role":"currency"}],"date_order":null,"decimal_comma":false,"time_zone":"UTC","event_name":"","channel":"Google Ads"}');
INSERT INTO "source" VALUES(4,'Support','{"source":"Support","kind":"events","columns":[{"column":"email","role":"email"},{"column":"time","role":"time"},{"column":"event","role":"event"},{"column":"topic","role":"ignore"},{"column":"text","role":"text"}],"date_order":null,"decimal_comma":false,"time_zone":"UTC","event_name":"","channel":""}');
CREATE TABLE spend (
    import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, channel TEXT NOT NULL, campaign TEXT NOT NULL,
    day INTEGER NOT NULL, currency TEXT NOT NULL, cost REAL NOT NULL, impressions REAL NOT NULL, clicks REAL NOT NULL,
    PRIMARY KEY (import_id, channel, campaign, day, currency)) STRICT, WITHOUT ROWID;
INSERT INTO "spend" VALUES(4,'Google Ads','Lamps',20514,'EUR',5.25,1000.0,20.0);
INSERT INTO "spend" VALUES(4,'Google Ads','Lamps',20515,'EUR',6.25,1010.0,21.0);
INSERT INTO "spend" VALUES(4,'Google Ads','Lamps',20516,'EUR',7.25,1020.0,22.0);
CREATE TABLE stage (position INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
CREATE TABLE table_checksum (
    name TEXT PRIMARY KEY, n INTEGER NOT NULL, checksum INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "table_checksum" VALUES('action',2,3914212871);
INSERT INTO "table_checksum" VALUES('channel_rule',0,0);
INSERT INTO "table_checksum" VALUES('consent',11,3983577355);
INSERT INTO "table_checksum" VALUES('consent_by_hand',4,2468190349);
INSERT INTO "table_checksum" VALUES('counter',5,1256120404);
INSERT INTO "table_checksum" VALUES('erased',3,933219442);
INSERT INTO "table_checksum" VALUES('event_block',4,3971361973);
INSERT INTO "table_checksum" VALUES('identity_decision',1,2963656657);
INSERT INTO "table_checksum" VALUES('identity_decision_profile',2,3252904075);
INSERT INTO "table_checksum" VALUES('import',5,865409726);
INSERT INTO "table_checksum" VALUES('import_currency',1,3257042098);
INSERT INTO "table_checksum" VALUES('import_rejected',2,1908024982);
INSERT INTO "table_checksum" VALUES('journal',14,3185464742);
INSERT INTO "table_checksum" VALUES('name',22,221857728);
INSERT INTO "table_checksum" VALUES('prediction_next',0,0);
INSERT INTO "table_checksum" VALUES('prediction_run',1,4209597571);
INSERT INTO "table_checksum" VALUES('prediction_score',0,0);
INSERT INTO "table_checksum" VALUES('prediction_target',6,472235139);
INSERT INTO "table_checksum" VALUES('profile',38,3698457301);
INSERT INTO "table_checksum" VALUES('profile_detail',11,3305706963);
INSERT INTO "table_checksum" VALUES('reject',2,4198690051);
INSERT INTO "table_checksum" VALUES('rolled_up',0,0);
INSERT INTO "table_checksum" VALUES('segment',0,0);
INSERT INTO "table_checksum" VALUES('segment_member',0,0);
INSERT INTO "table_checksum" VALUES('setting',2,2275732997);
INSERT INTO "table_checksum" VALUES('source',5,3139332474);
INSERT INTO "table_checksum" VALUES('spend',3,231012505);
INSERT INTO "table_checksum" VALUES('sqlite_schema',37,285218048);
INSERT INTO "table_checksum" VALUES('stage',0,0);
INSERT INTO "table_checksum" VALUES('touchpoint_rule',0,0);
INSERT INTO "table_checksum" VALUES('touchpoint_stage',0,0);
INSERT INTO "table_checksum" VALUES('undo_step',0,0);
INSERT INTO "table_checksum" VALUES('withdrawn',0,0);
CREATE TABLE touchpoint_rule (
    position INTEGER PRIMARY KEY, event TEXT NOT NULL, page TEXT NOT NULL, touchpoint TEXT NOT NULL) STRICT;
CREATE TABLE touchpoint_stage (touchpoint TEXT PRIMARY KEY, stage TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE undo_step (
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL, what TEXT NOT NULL, done INTEGER NOT NULL, imports TEXT NOT NULL,
    forward BLOB NOT NULL, back BLOB NOT NULL) STRICT;
CREATE TABLE withdrawn (
    import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, record INTEGER NOT NULL,
    PRIMARY KEY (import_id, record)) STRICT, WITHOUT ROWID;
CREATE INDEX reject_import ON reject (import_id);
CREATE INDEX consent_import ON consent (import_id);
COMMIT;
