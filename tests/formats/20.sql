-- A project of format 20, as the program of that format kept it: see README.md.
PRAGMA foreign_keys = OFF;
PRAGMA application_id = 1146123368;
PRAGMA user_version = 20;
BEGIN TRANSACTION;
CREATE TABLE action (
    id INTEGER PRIMARY KEY, customer INTEGER NOT NULL, kind TEXT NOT NULL, channel TEXT NOT NULL, content TEXT NOT NULL,
    best_hour INTEGER NOT NULL, reason TEXT NOT NULL, expires INTEGER NOT NULL,
    hold_out INTEGER NOT NULL, consent TEXT NOT NULL, state TEXT NOT NULL, edited INTEGER NOT NULL, expected_orders REAL, order_value REAL NOT NULL DEFAULT 0, added_orders REAL, added_low REAL, added_high REAL, send_at INTEGER, playbook INTEGER NOT NULL DEFAULT 0, priority TEXT NOT NULL DEFAULT 'usual', cost REAL NOT NULL DEFAULT 0, owner TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '', exported_at INTEGER) STRICT;
INSERT INTO "action" VALUES(1,0,'ask_for_review','E-mail','How do you like Lamp?',8,'{"sign":{"code":"no-review","ordered":1772443200000,"product":"Lamp"}}',1798647566472,0,'given','exported',0,0.3462,20.5,NULL,NULL,NULL,1796112000000,8,'usual',0.0,'','',1796058000000);
CREATE TABLE assignment (
    id INTEGER PRIMARY KEY, customer INTEGER NOT NULL, experiment TEXT NOT NULL, arm TEXT NOT NULL, at INTEGER NOT NULL,
    as_usual_share REAL, nobody_share REAL) STRICT;
INSERT INTO "assignment" VALUES(1,0,'playbook-8','proposed',1796112000000,0.1,0.1);
CREATE TABLE channel_rule (position INTEGER PRIMARY KEY, raw TEXT NOT NULL, channel TEXT NOT NULL) STRICT;
CREATE TABLE consent (
    profile_id INTEGER NOT NULL REFERENCES profile DEFERRABLE INITIALLY DEFERRED, purpose TEXT NOT NULL,
    import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, dated INTEGER NOT NULL, at INTEGER NOT NULL,
    given INTEGER NOT NULL, PRIMARY KEY (profile_id, purpose, import_id, dated)) STRICT, WITHOUT ROWID;
INSERT INTO "consent" VALUES(25,'email',2,0,1796055565536,1);
INSERT INTO "consent" VALUES(26,'email',2,0,1796055565536,1);
INSERT INTO "consent" VALUES(27,'email',2,0,1796055565536,1);
INSERT INTO "consent" VALUES(28,'email',2,0,1796055565536,0);
INSERT INTO "consent" VALUES(29,'email',2,0,1796055565536,1);
INSERT INTO "consent" VALUES(30,'email',2,0,1796055565536,1);
INSERT INTO "consent" VALUES(31,'email',2,0,1796055565536,1);
INSERT INTO "consent" VALUES(32,'email',2,0,1796055565536,0);
INSERT INTO "consent" VALUES(33,'email',2,0,1796055565536,1);
INSERT INTO "consent" VALUES(34,'email',2,0,1796055565536,1);
INSERT INTO "consent" VALUES(35,'email',2,0,1796055565536,1);
CREATE TABLE consent_by_hand (
    id INTEGER PRIMARY KEY, profile_id INTEGER NOT NULL, purpose TEXT NOT NULL, at INTEGER NOT NULL,
    given INTEGER NOT NULL, note TEXT NOT NULL) STRICT;
INSERT INTO "consent_by_hand" VALUES(1,0,'sms',1796055566890,1,'by phone');
INSERT INTO "consent_by_hand" VALUES(2,1,'sms',1796055566890,1,'by phone');
INSERT INTO "consent_by_hand" VALUES(3,25,'sms',1796055566890,1,'by phone');
INSERT INTO "consent_by_hand" VALUES(4,37,'sms',1796055566890,1,'by phone');
CREATE TABLE counter (kind TEXT PRIMARY KEY, next INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "counter" VALUES('action',2);
INSERT INTO "counter" VALUES('annotation',2);
INSERT INTO "counter" VALUES('assignment',2);
INSERT INTO "counter" VALUES('consent',5);
INSERT INTO "counter" VALUES('decision',2);
INSERT INTO "counter" VALUES('import',7);
INSERT INTO "counter" VALUES('playbook',12);
INSERT INTO "counter" VALUES('profile',41);
INSERT INTO "counter" VALUES('segment',2);
CREATE TABLE derived_column (
    name TEXT NOT NULL, part INTEGER NOT NULL, key INTEGER NOT NULL, n INTEGER NOT NULL, checksum INTEGER NOT NULL,
    bytes BLOB NOT NULL, PRIMARY KEY (name, part)) STRICT;
CREATE TABLE erased (tag BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO "erased" VALUES(X'28431FF090E24C1DED35C74C63F6EE97D78C92C8ADA9426849B39E388F0C6E52');
INSERT INTO "erased" VALUES(X'60FDCC638877DD8B67AD26C02C8E4100204D469D54F33B2E6E9ED2602C58F438');
INSERT INTO "erased" VALUES(X'FD21E6A6E97DD40E0FE9D6C5FFCA58E0FDA70DD6326BE8383C27083E6F109452');
CREATE TABLE event_block (
    id INTEGER PRIMARY KEY, import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, block_no INTEGER NOT NULL,
    n INTEGER NOT NULL, first_ms INTEGER NOT NULL, last_ms INTEGER NOT NULL, checksum INTEGER NOT NULL,
    profile BLOB NOT NULL, time BLOB NOT NULL, source BLOB NOT NULL, event BLOB NOT NULL, channel BLOB NOT NULL,
    page BLOB NOT NULL, product BLOB NOT NULL, value BLOB NOT NULL, campaign BLOB NOT NULL, device BLOB NOT NULL,
    country BLOB NOT NULL, text BLOB NOT NULL, record BLOB NOT NULL DEFAULT x'', properties BLOB NOT NULL DEFAULT x'', UNIQUE (import_id, block_no)) STRICT;
INSERT INTO "event_block" VALUES(1,1,0,32,1772442000000,1774170000000,773727178,X'01010000000000000000010101020303040505060707080909090A0B0B0C0D0E0F1011111213141518',X'04809AC6AD9C01000000000000C0D40100E09304000014730F005C2605C0302805E0EF2A0500B84C0AC08C4E0AE04B510A0014730FC0E8740FE0A7770F00709914C0449B14E0039E1400840C2400CCBF19C0A0C119E05FC4190028E61EC0FCE71E00840C24C0580E2400E03229C0B4342900F4A538003C592EC0105B2E00987F33C06C81330030FF66',X'000000000000000000',X'0101000000000000000001020100010200010200010200010201000102000100010001010001000100',X'0101000000000000000000000001010102020203030304040404000000010102020303030404000000',X'0101000000000000000001020100010200010200010200010201000102000100010001010001000100',X'0100000000000000000001010100010100010100010100010101000101000100010001010001000100',X'1200000000000000000000000000',X'000000000000000000',X'0101000000000000000000000001010100000001010100000000010101000001010000000101000000',X'0101000000000000000000000001010102020200000001010101020202000001010202020000010100',X'000000000000000000',X'',X'');
INSERT INTO "event_block" VALUES(2,2,0,11,1769850000000,1770714000000,2412387972,X'011A00000000000000000102030405060708090A',X'0480D247139C01000000000000005C260500B84C0A0014730F0070991400CCBF190028E61E00840C2400E03229003C592E00987F33',X'000100000000000000',X'000400000000000000',X'000000000000000000',X'000000000000000000',X'000000000000000000',X'120000000000000000000000',X'000000000000000000',X'000000000000000000',X'0101000000000000000001020001020001020001',X'000000000000000000',X'',X'');
INSERT INTO "event_block" VALUES(3,3,0,4,1772443200000,1772702400000,3120045336,X'01260000000000000000010203',X'0400EAD8AD9C01000000000000005C260500B84C0A0014730F',X'000200000000000000',X'000500000000000000',X'000000000000000000',X'000000000000000000',X'000100000000000000',X'120F02020800000000000000006400C8002C01',X'000000000000000000',X'000000000000000000',X'000000000000000000',X'000000000000000000',X'2003B13FADCAEB2C70D93BF8E3D5FB6234E06225CF1AD5DDF8D00D9F6E88C23089',X'0000000900000000010000000000000001000113000000120F02020800000000000000006400C8002C0102000009000000000100000000000000');
INSERT INTO "event_block" VALUES(4,5,0,2,1773478800000,1773565200000,3446100045,X'0127000000000000000001',X'0480EA92EB9C01000000000000005C2605',X'000400000000000000',X'000600000000000000',X'000000000000000000',X'000000000000000000',X'000000000000000000',X'1200000000000000000000',X'000000000000000000',X'000000000000000000',X'000000000000000000',X'0101000000000000000001',X'',X'0300000B0000000101000000000000000001');
CREATE TABLE identity_decision (
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different', 'fine'))) STRICT;
INSERT INTO "identity_decision" VALUES(1,1796055567018,'same');
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
    state TEXT NOT NULL CHECK (state IN ('active', 'undone')), meant INTEGER NOT NULL DEFAULT 0, repeated INTEGER NOT NULL DEFAULT 0, replaced INTEGER NOT NULL DEFAULT 0, warnings TEXT NOT NULL DEFAULT '[]') STRICT;
INSERT INTO "import" VALUES(1,0,'web_events.csv',1964727580573675094,1796055565377,36,32,25,0,1772442000000,1774170000000,'active',0,0,0,'[]');
INSERT INTO "import" VALUES(2,1,'crm_contacts.csv',3568428206258397094,1796055565536,12,11,12,0,1769850000000,1770714000000,'active',0,0,0,'[]');
INSERT INTO "import" VALUES(3,2,'shop_orders.csv',-2409736263142497145,1796055565680,4,4,4,0,1772443200000,1772702400000,'active',0,0,0,'[]');
INSERT INTO "import" VALUES(4,3,'ads.csv',-3608432636351064295,1796055565829,3,0,0,0,1772409600000,1772582400000,'active',0,0,0,'[]');
INSERT INTO "import" VALUES(5,4,'tickets.csv',2734313948957359660,1796055565995,2,2,0,0,1773478800000,1773565200000,'active',0,0,0,'[]');
INSERT INTO "import" VALUES(6,5,'products.csv',523336876693980081,1796055566125,2,0,0,0,NULL,NULL,'active',0,0,0,'[]');
CREATE TABLE import_currency (
    import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, currency TEXT NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (import_id, currency)) STRICT, WITHOUT ROWID;
INSERT INTO "import_currency" VALUES(3,'EUR',4);
CREATE TABLE import_rejected (
    import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, position INTEGER NOT NULL, reason TEXT NOT NULL,
    n INTEGER NOT NULL, PRIMARY KEY (import_id, position)) STRICT, WITHOUT ROWID;
INSERT INTO "import_rejected" VALUES(1,0,'no-customer',1);
INSERT INTO "import_rejected" VALUES(1,1,'unreadable-time',1);
CREATE TABLE item (
    kind TEXT NOT NULL, id INTEGER NOT NULL, position INTEGER NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID;
INSERT INTO "item" VALUES('annotation',1,0,'{"id":1,"first_day":20517,"last_day":20517,"kind":"campaign","text":"Spring sale","source":null}');
INSERT INTO "item" VALUES('playbook',1,0,'{"id":1,"name":"Cart reminder","enabled":true,"who":{"sign":"open-cart"},"what":"reminder","channels":["E-mail","Website"],"message":"Your cart is waiting[: {product}]","variants":[],"timing":{"hour":null,"delay_hours":0,"from_hour":8,"until_hour":21,"lasts_days":7,"at_once":false},"value":{"order-percent":100},"cost_cents":0,"limits":{"people_a_week":null,"again_after_days":null},"priority":"usual"}');
INSERT INTO "item" VALUES('playbook',2,1,'{"id":2,"name":"Offer on what is viewed again and again","enabled":true,"who":{"sign":"repeated-views"},"what":"offer","channels":["E-mail","Website"],"message":"An offer for {product}","variants":[],"timing":{"hour":null,"delay_hours":0,"from_hour":8,"until_hour":21,"lasts_days":14,"at_once":false},"value":{"order-percent":100},"cost_cents":0,"limits":{"people_a_week":null,"again_after_days":null},"priority":"usual"}');
INSERT INTO "item" VALUES('playbook',3,2,'{"id":3,"name":"Welcome series","enabled":true,"who":{"sign":"new-customer"},"what":"welcome_series","channels":["E-mail"],"message":"Welcome in three messages: who we are, what others love, how to get help","variants":[],"timing":{"hour":null,"delay_hours":0,"from_hour":8,"until_hour":21,"lasts_days":14,"at_once":false},"value":{"order-percent":100},"cost_cents":0,"limits":{"people_a_week":null,"again_after_days":null},"priority":"usual"}');
INSERT INTO "item" VALUES('playbook',4,3,'{"id":4,"name":"Win back","enabled":true,"who":{"all":[{"sign":"lapsing"},{"not":{"sign":"trouble"}}]},"what":"win_back","channels":["E-mail"],"message":"We have missed you: what is new, and a reason to come back","variants":[],"timing":{"hour":null,"delay_hours":0,"from_hour":8,"until_hour":21,"lasts_days":30,"at_once":false},"value":{"order-percent":100},"cost_cents":0,"limits":{"people_a_week":null,"again_after_days":null},"priority":"usual"}');
INSERT INTO "item" VALUES('playbook',5,4,'{"id":5,"name":"Win back after trouble","enabled":true,"who":{"all":[{"sign":"lapsing"},{"sign":"trouble"}]},"what":"win_back","channels":["Support"],"message":"A personal message from support: is everything all right now?","variants":[],"timing":{"hour":null,"delay_hours":0,"from_hour":8,"until_hour":21,"lasts_days":30,"at_once":false},"value":{"order-percent":100},"cost_cents":0,"limits":{"people_a_week":null,"again_after_days":null},"priority":"usual"}');
INSERT INTO "item" VALUES('playbook',6,5,'{"id":6,"name":"What goes with the last order","enabled":true,"who":{"sign":"bought-together"},"what":"complementary_product","channels":["E-mail","Website"],"message":"To go with {product}: {suggestion}","variants":[],"timing":{"hour":null,"delay_hours":0,"from_hour":8,"until_hour":21,"lasts_days":30,"at_once":false},"value":{"order-percent":100},"cost_cents":0,"limits":{"people_a_week":null,"again_after_days":null},"priority":"usual"}');
INSERT INTO "item" VALUES('playbook',7,6,'{"id":7,"name":"Start page that helps to decide","enabled":true,"who":{"sign":"rising-visits"},"what":"content_variant","channels":["Website"],"message":"A start page that helps to decide: best sellers, comparison, reviews","variants":[],"timing":{"hour":null,"delay_hours":0,"from_hour":8,"until_hour":21,"lasts_days":14,"at_once":false},"value":{"order-percent":100},"cost_cents":0,"limits":{"people_a_week":null,"again_after_days":null},"priority":"usual"}');
INSERT INTO "item" VALUES('playbook',8,7,'{"id":8,"name":"Ask for a review","enabled":true,"who":{"sign":"no-review"},"what":"ask_for_review","channels":["E-mail"],"message":"[How do you like {product}?|How was your order?]","variants":[],"timing":{"hour":null,"delay_hours":0,"from_hour":8,"until_hour":21,"lasts_days":30,"at_once":false},"value":{"order-percent":100},"cost_cents":0,"limits":{"people_a_week":null,"again_after_days":null},"priority":"usual"}');
INSERT INTO "item" VALUES('playbook',9,8,'{"id":9,"name":"Put right what went wrong","enabled":false,"who":{"sign":"open-complaint"},"what":"service_recovery","channels":["Support"],"message":"A personal answer to {first name|the customer}: what went wrong, and what we do about it","variants":[],"timing":{"hour":null,"delay_hours":0,"from_hour":8,"until_hour":21,"lasts_days":7,"at_once":false},"value":{"order-percent":100},"cost_cents":0,"limits":{"people_a_week":null,"again_after_days":null},"priority":"first"}');
INSERT INTO "item" VALUES('playbook',10,9,'{"id":10,"name":"Call good customers who fall silent","enabled":false,"who":{"all":[{"sign":"lapsing"},{"did":{"count":{"what":"order","is":"at-least","number":3,"within_days":null}}}]},"what":"call","channels":["Phone"],"message":"Call {first name|the customer}[ {last name}]: {orders} orders so far. What would bring them back?","variants":[],"timing":{"hour":null,"delay_hours":0,"from_hour":8,"until_hour":21,"lasts_days":14,"at_once":false},"value":{"order-percent":100},"cost_cents":500,"limits":{"people_a_week":50,"again_after_days":180},"priority":"usual"}');
INSERT INTO "item" VALUES('playbook',11,10,'{"id":11,"name":"Thank the best customers","enabled":false,"who":{"all":[{"did":{"count":{"what":"order","is":"at-least","number":5,"within_days":null}}},{"not":{"sign":"open-complaint"}}]},"what":"thanks","channels":["E-mail"],"message":"Thank you, {first name|dear customer}: a small present for your loyalty","variants":[],"timing":{"hour":null,"delay_hours":0,"from_hour":8,"until_hour":21,"lasts_days":30,"at_once":false},"value":{"order-percent":100},"cost_cents":0,"limits":{"people_a_week":null,"again_after_days":180},"priority":"usual"}');
CREATE TABLE journal (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, what TEXT NOT NULL, kind TEXT NOT NULL DEFAULT 'edit', people INTEGER, withheld INTEGER, detail TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "journal" VALUES(1,1796055565334,'Create project','edit',NULL,NULL,'');
INSERT INTO "journal" VALUES(2,1796055565389,'Import','import',25,NULL,'web_events.csv');
INSERT INTO "journal" VALUES(3,1796055565541,'Import','import',12,NULL,'crm_contacts.csv');
INSERT INTO "journal" VALUES(4,1796055565681,'Import','import',4,NULL,'shop_orders.csv');
INSERT INTO "journal" VALUES(5,1796055565831,'Import','import',0,NULL,'ads.csv');
INSERT INTO "journal" VALUES(6,1796055565997,'Import','import',0,NULL,'tickets.csv');
INSERT INTO "journal" VALUES(7,1796055566132,'Import','import',0,NULL,'products.csv');
INSERT INTO "journal" VALUES(8,1796055566352,'Run predictions','edit',NULL,NULL,'');
INSERT INTO "journal" VALUES(9,1796055566473,'Propose actions','edit',NULL,NULL,'');
INSERT INTO "journal" VALUES(10,1796055566629,'Change action','edit',NULL,NULL,'');
INSERT INTO "journal" VALUES(11,1796055566779,'Approved actions','export',1,0,'actions20.csv; The data ends on 22 Mar 2026, 253 days ago: look whether these actions still make sense, or import newer data first.');
INSERT INTO "journal" VALUES(12,1796055566787,'Export actions','edit',NULL,NULL,'');
INSERT INTO "journal" VALUES(13,1796055566890,'Set consent','edit',NULL,NULL,'');
INSERT INTO "journal" VALUES(14,1796055567018,'Same person','edit',NULL,NULL,'');
INSERT INTO "journal" VALUES(15,1796055567134,'Erase people','erasure',1,NULL,'3 profiles, 3 events');
INSERT INTO "journal" VALUES(16,1796055567290,'Add segment','edit',NULL,NULL,'');
INSERT INTO "journal" VALUES(17,1796055567406,'Add annotation','edit',NULL,NULL,'');
INSERT INTO "journal" VALUES(18,1796055567521,'Change rules','edit',NULL,NULL,'');
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
INSERT INTO "name" VALUES('property',0,'text Financial Status');
INSERT INTO "name" VALUES('property',1,'number Lineitem price');
INSERT INTO "name" VALUES('property',2,'text currency');
INSERT INTO "name" VALUES('property',3,'text topic');
INSERT INTO "name" VALUES('property 0',0,'paid');
INSERT INTO "name" VALUES('property 2',0,'EUR');
INSERT INTO "name" VALUES('property 3',0,'delivery');
INSERT INTO "name" VALUES('property 3',1,'return');
INSERT INTO "name" VALUES('text',0,'Where is my lamp?');
INSERT INTO "name" VALUES('text',1,'The lamp is broken');
CREATE TABLE prediction_answer (
    model_id INTEGER NOT NULL REFERENCES prediction_model ON DELETE CASCADE, position INTEGER NOT NULL,
    customer INTEGER NOT NULL, value REAL NOT NULL, detail TEXT NOT NULL,
    PRIMARY KEY (model_id, position)) STRICT, WITHOUT ROWID;
CREATE TABLE prediction_model (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, about TEXT NOT NULL) STRICT;
INSERT INTO "prediction_model" VALUES(0,'chance','{"target":"purchase","horizon_days":7,"readiness":{"state":"not_enough_data","reasons":[{"code":"short-history","needed_days":28,"missing_days":17}]},"teller":"model","back_test":null,"goal":["Purchase"],"coefficients":[],"scores":[]}');
INSERT INTO "prediction_model" VALUES(1,'chance','{"target":"purchase","horizon_days":30,"readiness":{"state":"not_enough_data","reasons":[{"code":"short-history","needed_days":74,"missing_days":63}]},"teller":"model","back_test":null,"goal":["Purchase"],"coefficients":[],"scores":[]}');
INSERT INTO "prediction_model" VALUES(2,'chance','{"target":"purchase","horizon_days":90,"readiness":{"state":"not_enough_data","reasons":[{"code":"short-history","needed_days":210,"missing_days":199}]},"teller":"model","back_test":null,"goal":["Purchase"],"coefficients":[],"scores":[]}');
INSERT INTO "prediction_model" VALUES(3,'chance','{"target":"silent","horizon_days":7,"readiness":{"state":"not_enough_data","reasons":[{"code":"short-history","needed_days":28,"missing_days":17}]},"teller":"model","back_test":null,"coefficients":[],"scores":[]}');
INSERT INTO "prediction_model" VALUES(4,'chance','{"target":"silent","horizon_days":30,"readiness":{"state":"not_enough_data","reasons":[{"code":"short-history","needed_days":74,"missing_days":63}]},"teller":"model","back_test":null,"coefficients":[],"scores":[]}');
INSERT INTO "prediction_model" VALUES(5,'chance','{"target":"silent","horizon_days":90,"readiness":{"state":"not_enough_data","reasons":[{"code":"short-history","needed_days":210,"missing_days":199}]},"teller":"model","back_test":null,"coefficients":[],"scores":[]}');
INSERT INTO "prediction_model" VALUES(6,'value','{"end":1770854400000,"horizon_days":7,"readiness":{"state":"low_confidence","reasons":[{"code":"values","doubt":{"kind":"few-buyers","buyers":0,"needed":200,"repeaters":0,"needed_repeaters":100}},{"code":"values","doubt":{"kind":"no-values"}}]},"orders":null,"values":null,"usual_value":null,"kept":1.0,"tests":[],"groups":[{"group":null,"customers":0,"ordered":0,"orders":0.0,"order_value":null}],"answers":[]}');
INSERT INTO "prediction_model" VALUES(7,'next-touchpoint','{"quality":null,"answers":[]}');
CREATE TABLE prediction_run (
    id INTEGER PRIMARY KEY CHECK (id = 1), cut_off INTEGER NOT NULL, data_fingerprint INTEGER NOT NULL, channels TEXT NOT NULL DEFAULT '[]') STRICT;
INSERT INTO "prediction_run" VALUES(1,1770854400000,4878696721797994801,'["Organic search","Paid search","Social","E-mail","Referral","Direct","Affiliate","Display","Store","Support","Other"]');
CREATE TABLE product (
    import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, key TEXT NOT NULL, id TEXT NOT NULL, sku TEXT NOT NULL,
    name TEXT NOT NULL, category TEXT NOT NULL, price REAL, cost REAL, currency TEXT NOT NULL, stock REAL,
    replaced_by TEXT NOT NULL, PRIMARY KEY (import_id, key)) STRICT, WITHOUT ROWID;
INSERT INTO "product" VALUES(6,'L-1','','L-1','Lamp','Lighting',20.5,NULL,'',7.0,'');
INSERT INTO "product" VALUES(6,'S-1','','S-1','Shade','Lighting',9.0,NULL,'',3.0,'');
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
    name TEXT, country TEXT, attributes TEXT, first_name TEXT, last_name TEXT,
    PRIMARY KEY (profile_id, import_id)) STRICT, WITHOUT ROWID;
INSERT INTO "profile_detail" VALUES(25,2,'Ada Ames','DE',NULL,NULL,NULL);
INSERT INTO "profile_detail" VALUES(26,2,'Ben Birk','GB',NULL,NULL,NULL);
INSERT INTO "profile_detail" VALUES(27,2,'Cleo Carr','FR',NULL,NULL,NULL);
INSERT INTO "profile_detail" VALUES(28,2,'Dan Dorn','DE',NULL,NULL,NULL);
INSERT INTO "profile_detail" VALUES(29,2,'Eva Ezra','GB',NULL,NULL,NULL);
INSERT INTO "profile_detail" VALUES(30,2,'Finn Falk','FR',NULL,NULL,NULL);
INSERT INTO "profile_detail" VALUES(31,2,'Gwen Good','DE',NULL,NULL,NULL);
INSERT INTO "profile_detail" VALUES(32,2,'Hal Hart','GB',NULL,NULL,NULL);
INSERT INTO "profile_detail" VALUES(33,2,'Ida Iver','FR',NULL,NULL,NULL);
INSERT INTO "profile_detail" VALUES(34,2,'Jon Jung','DE',NULL,NULL,NULL);
INSERT INTO "profile_detail" VALUES(35,2,'Kim Kost','GB',NULL,NULL,NULL);
CREATE TABLE reject (
    id INTEGER PRIMARY KEY, import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, line INTEGER NOT NULL,
    column_name TEXT NOT NULL, reason TEXT NOT NULL, raw TEXT NOT NULL) STRICT;
INSERT INTO "reject" VALUES(1,1,36,'','no-customer',',,2026-03-03T09:00:00Z,page_view,/,direct,,mobile,DE');
INSERT INTO "reject" VALUES(2,1,37,'time','unreadable-time','k9,c9,not a time,page_view,/,direct,,mobile,DE');
CREATE TABLE rolled_up (
    month TEXT NOT NULL, source TEXT NOT NULL, touchpoint TEXT NOT NULL, customers INTEGER NOT NULL,
    events INTEGER NOT NULL, value REAL NOT NULL, PRIMARY KEY (month, source, touchpoint)) STRICT, WITHOUT ROWID;
CREATE TABLE row_tags (
    import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, part INTEGER NOT NULL, columns INTEGER NOT NULL,
    n INTEGER NOT NULL, checksum INTEGER NOT NULL, events BLOB NOT NULL, cells BLOB NOT NULL,
    UNIQUE (import_id, part)) STRICT;
INSERT INTO "row_tags" VALUES(5,0,-3613470874458390141,2,1346846595,X'054358EB0C010000000000000000BCE57A7E04',X'020129000000000000000077CD');
CREATE TABLE segment (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
    description TEXT NOT NULL) STRICT;
INSERT INTO "segment" VALUES(1,0,'Buyers','{"kind":"rule","rule":{"did":{"what":"order","at_least":1,"within_days":90}}}','Customers of whom this holds: order within 90d.');
CREATE TABLE segment_member (
    segment_id INTEGER NOT NULL REFERENCES segment ON DELETE CASCADE, customer INTEGER NOT NULL,
    PRIMARY KEY (segment_id, customer)) STRICT, WITHOUT ROWID;
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "setting" VALUES('erasure_key','"78ba5cba366444a8710c97b16279d94684c76b0040ca25d1b79de8e3809e7216"');
INSERT INTO "setting" VALUES('name','"20"');
CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, mapping TEXT) STRICT;
INSERT INTO "source" VALUES(0,'Website','{"source":"Website","kind":"events","columns":[{"column":"cookie_id","role":"device_id"},{"column":"customer_id","role":"customer_id"},{"column":"time","role":"time"},{"column":"event","role":"event"},{"column":"page","role":"page"},{"column":"channel","role":"channel"},{"column":"product","role":"product"},{"column":"device","role":"device"},{"column":"country","role":"country"}],"date_order":null,"decimal_comma":false,"time_zone":"UTC","event_name":"","channel":""}');
INSERT INTO "source" VALUES(1,'CRM','{"source":"CRM","kind":"people","columns":[{"column":"customer_id","role":"customer_id"},{"column":"email","role":"email"},{"column":"name","role":"name"},{"column":"country","role":"country"},{"column":"signed_up","role":"milestone"},{"column":"email_consent","role":"consent"}],"date_order":null,"decimal_comma":false,"time_zone":"UTC","event_name":"","channel":""}');
INSERT INTO "source" VALUES(2,'Shopify','{"source":"Shopify","preset":"shopify_orders_without_refunds","kind":"orders","columns":[{"column":"Name","role":"order_id"},{"column":"Email","role":"email"},{"column":"Financial Status","role":"property"},{"column":"Currency","role":"property"},{"column":"Total","role":"value"},{"column":"Created at","role":"time"},{"column":"Lineitem quantity","role":"quantity"},{"column":"Lineitem name","role":"product"},{"column":"Lineitem price","role":"number_property"}],"date_order":null,"decimal_comma":false,"time_zone":"UTC","event_name":"Order placed","channel":""}');
INSERT INTO "source" VALUES(3,'Google Ads','{"source":"Google Ads","preset":"google_ads","kind":"spend","columns":[{"column":"Campaign","role":"campaign"},{"column":"Day","role":"time"},{"column":"Cost","role":"value"},{"column":"Impressions","role":"impressions"},{"column":"Clicks","role":"clicks"},{"column":"Currency code","role":"currency"}],"date_order":null,"decimal_comma":false,"time_zone":"UTC","event_name":"","channel":"Google Ads"}');
INSERT INTO "source" VALUES(4,'Support','{"source":"Support","kind":"events","columns":[{"column":"email","role":"email"},{"column":"time","role":"time"},{"column":"event","role":"event"},{"column":"topic","role":"property"},{"column":"text","role":"text"}],"date_order":null,"decimal_comma":false,"time_zone":"UTC","event_name":"","channel":""}');
INSERT INTO "source" VALUES(5,'Shop','{"source":"Shop","preset":"product_catalogue","kind":"products","columns":[{"column":"Handle","role":"handle"},{"column":"Title","role":"product"},{"column":"Vendor","role":"ignore"},{"column":"Type","role":"category"},{"column":"Variant SKU","role":"sku"},{"column":"Variant Price","role":"value"},{"column":"Variant Inventory Qty","role":"stock"},{"column":"Status","role":"ignore"}],"date_order":null,"decimal_comma":false,"time_zone":"UTC","event_name":"","channel":""}');
CREATE TABLE spend (
    import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, channel TEXT NOT NULL, campaign TEXT NOT NULL,
    day INTEGER NOT NULL, currency TEXT NOT NULL, cost REAL NOT NULL, impressions REAL, clicks REAL,
    PRIMARY KEY (import_id, channel, campaign, day, currency)) STRICT, WITHOUT ROWID;
INSERT INTO "spend" VALUES(4,'Google Ads','Lamps',20514,'EUR',5.25,1000.0,20.0);
INSERT INTO "spend" VALUES(4,'Google Ads','Lamps',20515,'EUR',6.25,1010.0,21.0);
INSERT INTO "spend" VALUES(4,'Google Ads','Lamps',20516,'EUR',7.25,1020.0,22.0);
CREATE TABLE stage (position INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
INSERT INTO "stage" VALUES(0,'Awareness');
INSERT INTO "stage" VALUES(1,'Consideration');
INSERT INTO "stage" VALUES(2,'Decision');
INSERT INTO "stage" VALUES(3,'Retention');
CREATE TABLE table_checksum (
    name TEXT PRIMARY KEY, n INTEGER NOT NULL, checksum INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "table_checksum" VALUES('action',1,2321152099);
INSERT INTO "table_checksum" VALUES('assignment',1,3304736635);
INSERT INTO "table_checksum" VALUES('channel_rule',0,0);
INSERT INTO "table_checksum" VALUES('consent',11,2847612571);
INSERT INTO "table_checksum" VALUES('consent_by_hand',4,1537553025);
INSERT INTO "table_checksum" VALUES('counter',9,2519880485);
INSERT INTO "table_checksum" VALUES('erased',3,2930072248);
INSERT INTO "table_checksum" VALUES('event_block',4,1658364501);
INSERT INTO "table_checksum" VALUES('identity_decision',1,3327805921);
INSERT INTO "table_checksum" VALUES('identity_decision_profile',2,3252904075);
INSERT INTO "table_checksum" VALUES('import',6,2647270106);
INSERT INTO "table_checksum" VALUES('import_currency',1,3257042098);
INSERT INTO "table_checksum" VALUES('import_rejected',2,1464999141);
INSERT INTO "table_checksum" VALUES('item',12,669471454);
INSERT INTO "table_checksum" VALUES('journal',18,3940846472);
INSERT INTO "table_checksum" VALUES('name',30,3509014800);
INSERT INTO "table_checksum" VALUES('prediction_answer',0,0);
INSERT INTO "table_checksum" VALUES('prediction_model',8,861572518);
INSERT INTO "table_checksum" VALUES('prediction_run',1,579667988);
INSERT INTO "table_checksum" VALUES('product',2,1442339033);
INSERT INTO "table_checksum" VALUES('profile',38,3698457301);
INSERT INTO "table_checksum" VALUES('profile_detail',11,3703784160);
INSERT INTO "table_checksum" VALUES('reject',2,2101661272);
INSERT INTO "table_checksum" VALUES('rolled_up',0,0);
INSERT INTO "table_checksum" VALUES('row_tags',1,1532306741);
INSERT INTO "table_checksum" VALUES('segment',1,2718925836);
INSERT INTO "table_checksum" VALUES('segment_member',0,0);
INSERT INTO "table_checksum" VALUES('setting',2,250978642);
INSERT INTO "table_checksum" VALUES('source',6,3835174403);
INSERT INTO "table_checksum" VALUES('spend',3,231012505);
INSERT INTO "table_checksum" VALUES('sqlite_schema',45,255860569);
INSERT INTO "table_checksum" VALUES('stage',4,3954719559);
INSERT INTO "table_checksum" VALUES('touchpoint_kind',1,358642313);
INSERT INTO "table_checksum" VALUES('touchpoint_rule',0,0);
INSERT INTO "table_checksum" VALUES('touchpoint_stage',0,0);
INSERT INTO "table_checksum" VALUES('undo_step',3,2156371301);
INSERT INTO "table_checksum" VALUES('webhook_delivery',0,0);
INSERT INTO "table_checksum" VALUES('withdrawn',0,0);
CREATE TABLE touchpoint_kind (touchpoint TEXT PRIMARY KEY, kind TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "touchpoint_kind" VALUES('Support ticket','support-solved');
CREATE TABLE touchpoint_rule (
    position INTEGER PRIMARY KEY, event TEXT NOT NULL, page TEXT NOT NULL, touchpoint TEXT NOT NULL) STRICT;
CREATE TABLE touchpoint_stage (touchpoint TEXT PRIMARY KEY, stage TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE undo_step (
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL, what TEXT NOT NULL, done INTEGER NOT NULL, imports TEXT NOT NULL,
    forward BLOB NOT NULL, back BLOB NOT NULL) STRICT;
INSERT INTO "undo_step" VALUES(1,1796055567290,'Add segment',1,'',X'28B52FFD0048FD0400C28C251E7049DA06C4B76F72158950D8124316C96FD102C2215CE73FE432FBFF4309466B46338A3B6F12A44C3707C0C2A12845AD49D9C45DE5188F850A2BEA92164A8AC12ABC99563322F0BB5ADA09BA059C78D35A2B1CEE9C3888508A5A931BC3BDF9E481E873F34DDCF57B1F949CDD51F1EC9E07B237CF03D9B33B2A45B8396F269080DF331D7563B8A39E1577C47376E756990E72E0AC080100B5AC4001',X'28B52FFD0048E900005B7B225365676D656E7473223A7B2272656D6F7665223A5B315D7D7D5D');
INSERT INTO "undo_step" VALUES(2,1796055567406,'Add annotation',1,'',X'28B52FFD00482D0300D206171B7069DB74A2261B8C1B51FCDA6DA309BBCA0540D390DF67FFFFBD01496B4943A861FC515493D6EF07E532165EC5148E6FC5E9DF79D96412A91CAFBC8844BFC1210004F08B54432FB587DF81D73D43F0AA79865F9CB6B31333E10C09010045DD8402',X'28B52FFD00480101005B7B22416E6E6F746174696F6E73223A7B2272656D6F7665223A5B315D7D7D5D');
INSERT INTO "undo_step" VALUES(3,1796055567521,'Change rules',1,'',X'28B52FFD00481D0400228A1E1C70256E036850EDD54364960B7CE934083F7DDF1888C4A7920400200CC67BEF080234CB8266BB56E3A337322A3BD06CD76AC41D7AB207A2C9FC3C879EEC814A6A6E50352DEAC728D0B935772DAA6DFF18D7CD566C1C7EAE9B9C0A0B3FD7CD4E0C91645DC2CF995191A580C10B74462535DFA133366D6824EE8A01006564330A',X'28B52FFD00487503001248191B80256A0373688B266105BAB47D3E9AE657C439C4B17A5345933002C45A4B1D23591C7805DB52C748164FD2EA72C4A41836021DEBE225806234B936C298B7F8FD6033E6E9191FD88C799B981FA798029B558F675240C0E8589FA455AB63FDD20C7B82150A01006564330A');
CREATE TABLE webhook_delivery (
    id INTEGER PRIMARY KEY, message TEXT NOT NULL, action INTEGER NOT NULL, customer INTEGER NOT NULL,
    attempt INTEGER NOT NULL, at INTEGER NOT NULL, host TEXT NOT NULL, status INTEGER, outcome TEXT NOT NULL,
    next_at INTEGER, detail TEXT NOT NULL) STRICT;
CREATE TABLE withdrawn (
    import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, record INTEGER NOT NULL,
    PRIMARY KEY (import_id, record)) STRICT, WITHOUT ROWID;
CREATE INDEX reject_import ON reject (import_id);
CREATE INDEX consent_import ON consent (import_id);
COMMIT;
