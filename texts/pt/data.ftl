### The view Data.

## Backup

backup-backup = Backup
backup-copy-of-whole-project-read-afterwards = Uma cópia do projeto inteiro, lida depois para ver se está completa; a mesma frase secreta a abre, se houver uma. Pessoas apagadas depois ainda estão nela: remova cópias que não são mais necessárias.
backup-save-backup = Salvar um backup…

## Encryption

encryption-encryption = Criptografia
encryption-this-file-is-encrypted = Este arquivo está criptografado.
encryption-this-file-is-not-encrypted = Este arquivo não está criptografado.
encryption-only-passphrase-opens-it-exports-and = Só a frase secreta o abre; exportações e relatórios não são criptografados. Quem esquece a frase secreta perde o projeto.
encryption-whoever-gets-hold-of-file-can = Quem obtiver o arquivo pode lê-lo. Uma frase secreta o protege.
encryption-this-build-cannot-encrypt = Quem obtiver o arquivo pode lê-lo, e esta versão do Desire Path não sabe criptografá-lo. Mantenha-o em um disco criptografado.
encryption-project-is-open-read-only = O projeto está aberto somente para leitura.
encryption-protect-with-passphrase = Proteger com uma frase secreta…
encryption-change-passphrase = Alterar frase secreta…
encryption-remove-passphrase = Remover frase secreta…

## Decisions

decisions-when = Quando
decisions-decision = Decisão
decisions-nothing-was-decided-by-hand-join = Nada foi decidido à mão. Una ou separe clientes na página deles, em “Por que uma pessoa”, ou percorra os que se parecem.
decisions-no-decisions-by-hand = Nenhuma decisão à mão
decisions-what-you-decide-stands-above-rules = O que você decide está acima das regras e permanece quando arquivos são importados de novo. Retirar pode ser desfeito.
decisions-cannot-be-followed-it-would-have = não pode ser seguida: teria dois códigos de cliente, ou outra decisão os mantém separados
decisions-take-back = Retirar

## Identity

identity-why-it-does-not-join-everybody = Por que não une todos
identity-by-hand = À mão
identity-by-hand-counted = À mão ({ $n })
identity-overview = Visão geral
identity-rules = Regras
identity-same-person = Mesma pessoa?
identity-several-people = Várias pessoas?
identity-no-identifier-is-shared-by-too = Nenhum identificador é compartilhado por pessoas demais.
identity-shared-by-several-people-so-they = Compartilhados por várias pessoas, por isso não as unem
identity-shared-by = compartilhado por { $persons }
identity-profiles-identifiers-as-they-came = perfis: identificadores como vieram
identity-customers-they-make = clientes que eles formam
identity-known-by-device-alone = conhecidos só por um dispositivo
identity-by = { $n } por { $label }
identity-decided-by-hand = { $by_hand } à mão
identity-joins = Uniões: { $joins }
identity-customers-page-says-under-why-one = A página de um cliente diz, em “Por que uma pessoa”, o que uniu seus perfis, e permite unir ou separar à mão.

## Rules

rules-what-joins-profiles-first-wins = O que une perfis, vale o primeiro
rules-device-joins-nobody-when-seen-with = Um dispositivo não une ninguém quando visto com mais códigos de cliente ou e-mails do que
rules-country-code-of-phone-numbers-without = Código do país para telefones sem ele
rules-values-that-name-nobody = Valores que não nomeiam ninguém
rules-any-identifier = qualquer identificador
rules-allow = Permitir { $pattern }
rules-pattern-to-block = Padrão a bloquear
rules-kind-to-block = tipo a bloquear
rules-kind-of-identifier-to-block = Tipo de identificador a bloquear
rules-block = Bloquear
rules-anywhere-stands-for-anything-blocked-values = * em qualquer lugar vale por qualquer coisa. Valores bloqueados ficam nos dados, mas não unem ninguém.
rules-words-that-mean-nothing = Palavras que significam “nada”
rules-mailboxes-many-people-read = Caixas de correio que muitos leem
rules-with-commas-between-them = Separadas por vírgulas.
rules-apply = Aplicar
rules-discard = Descartar
rules-built-in-rules = Regras integradas
rules-these-are-built-in-rules = Estas são as regras integradas.
rules-what-change-would-do = O que uma alteração faria
rules-change-rule-and-here-stands-who = Altere uma regra, e aqui aparece quem se uniria e quem se dividiria, com o funil antes e depois. Nada acontece até você aplicar, e Ctrl+Z desfaz.
rules-what-these-rules-would-change = O que estas regras mudariam
rules-preview-was-cancelled = A prévia foi cancelada
rules-look-again = Olhar de novo
rules-what-this-would-change = O que isto mudaria
rules-joining-all-profiles-again = Unindo todos os perfis de novo…
rules-people-per-value = pessoas por valor
rules-values-per-customer = valores por cliente
rules-people-per = pessoas por
rules-values-per-customer-of = valores por cliente de
rules-1-always = 1, sempre
rules-most = Máximo de { $what } { $label }
rules-up = Para cima
rules-joins-earlier = { $label } une antes
rules-join-beyond-limit-is-not-made = Uma união além de um limite não é feita e aparece na visão geral.
rules-no-limit = sem limite
rules-unchanged = igual
rules-funnel-before-and-after = funil antes e depois
rules-identifiers-that-join-nobody = identificadores que não unem ninguém
rules-examples = Exemplos
rules-and-more = e mais { $more }

## Suggestions

suggestions-score = Pontuação
suggestions-customer = Cliente
suggestions-looks-like = Parece
suggestions-what-agrees = O que concorda
suggestions-compares-names-e-mails-phones-birth = Compara nomes, e-mails, telefones, datas de nascimento, códigos postais e endereços de clientes que as regras não unem. Nada é unido só por semelhança: você decide, par a par.
suggestions-are-some-customers-in-here-twice = Há clientes aqui em duplicidade?
suggestions-look-for-same-person = Procurar a mesma pessoa
suggestions-comparing-customers = Comparando clientes…
suggestions-looks-like-with-share = { $a } parece { $b }, { $share }
suggestions-two-customer-ids = { $fields } · dois códigos de cliente
suggestions-same-person = A mesma pessoa?
suggestions-click-pair-to-see-both-side = Clique em um par para ver os dois lado a lado, depois diga se são uma só pessoa. Ctrl+Z desfaz.
suggestions-one-customer-now = Agora um só cliente
suggestions-ctrl-z-undoes-it = Ctrl+Z desfaz.
suggestions-that-this-is-one-person = { $score } de que é uma só pessoa
suggestions-agree = Concordam: { $fields }
suggestions-differ = Diferem: { $fields }
suggestions-name = Nome
suggestions-phone = Telefone
suggestions-customer-id = Código de cliente
suggestions-country = País
suggestions-not-known = não conhecido
suggestions-customers-that-look-like-one-person = Clientes que parecem ser uma só pessoa, em CSV
suggestions-both-have-customer-id-customer-has = Ambos têm um código de cliente. Um cliente tem apenas um: junte os dois no sistema que deu os códigos e depois importe de novo.
suggestions-button-same-person = Mesma pessoa
suggestions-not-same = Não é a mesma
suggestions-open-first = Abrir o primeiro
suggestions-open-second = Abrir o segundo

## Suspects

suspects-customer = Cliente
suspects-profiles = Perfis
suspects-why-to-look = Por que olhar
suspects-never = nunca
suspects-when-customer-looks-like-several-people = Quando um cliente parece ser várias pessoas
suspects-suspicion-limits = limites de suspeita
suspects-more-e-mails-than = Mais e-mails do que
suspects-more-phones-than = Mais telefones do que
suspects-more-devices-than = Mais dispositivos do que
suspects-more-countries-than = Mais países do que
suspects-more-profiles-than = Mais perfis do que
suspects-in-two-countries-within = Em dois países em até
suspects-minutes = {" "}min
suspects-built-in-limits = Limites integrados
suspects-limit-of-0-reads-as-never = Um limite de 0 é lido como “nunca” e desliga a verificação.
suspects-look-for-customers-that-are-several = Procurar clientes que são várias pessoas
suspects-looking-for-customers-that-are-several = Procurando clientes que são várias pessoas…
suspects-no-customer-has-more-e-mails = Nenhum cliente tem mais e-mails, telefones, dispositivos, países ou perfis do que uma pessoa costuma ter.
suspects-nobody-looks-like-several-people = Ninguém parece ser várias pessoas
suspects-to-look-at-more-identifiers-or = { $customers } a examinar: mais identificadores ou países do que uma pessoa costuma ter.
suspects-one-person-or-several = Uma pessoa ou várias?
suspects-click-customer-to-see-why-it = Clique em um cliente para ver por que está na lista. Separe o que não é da mesma pessoa, ou diga que está certo.
suspects-split = Separar…
suspects-its-fine = Está certo
suspects-open-customer = Abrir cliente
suspects-customers-that-look-like-several-people = Clientes que parecem ser várias pessoas, em CSV

## Imports

imports-file = Arquivo
imports-source = Fonte
imports-imported = Importado
imports-rows = Linhas
imports-events = Eventos
imports-left-out = Omitidas
imports-ad-spend = gasto em anúncios
imports-bring-back = Trazer de volta
imports-undo-import = Desfazer importação
imports-heading-ad-spend = Gasto em anúncios
imports-watching-new-files-of-known-kind = Monitorando { $folder }: novos arquivos de tipo conhecido são importados sozinhos.
imports-stop-watching = Parar de monitorar
imports-watch-folder = Monitorar uma pasta…
imports-new-files-of-kind-you-have = Novos arquivos de um tipo que você já importou são então importados sozinhos.
imports-look-at-it = Examinar…
imports-waits = { $name } espera: { $why }
imports-sources = Fontes
imports-click-import-to-see-what-it = Clique em uma importação para ver o que trouxe e que linhas foram deixadas de fora.
imports-rows-read = Linhas lidas
imports-new-profiles = Novos perfis
imports-repeats = Repetidas
imports-order-lines-that-come-twice = Linhas de pedido repetidas
imports-updated-by-this-file = Atualizados por este arquivo
imports-from = De
imports-what-to-know = O que saber deste arquivo
imports-why-rows-were-left-out = Por que linhas foram deixadas de fora
imports-export-rows-left-out = Exportar linhas omitidas…
imports-spend = { $channel }: gasto
imports-impressions = { $channel }: impressões
imports-clicks = { $channel }: cliques

## Data

data-drop-exports-of-your-website-shop = Solte exportações do seu site, loja, ferramenta de e-mail, CRM ou central de atendimento, ou uma pasta delas, em qualquer lugar desta janela: CSV, JSON, Excel, Parquet, logs de eventos ou arquivos compactados destes. O Desire Path mostra o que entendeu antes de importar algo.
data-no-data-yet = Ainda não há dados
data-choose-folder = Escolher uma pasta…
data-imports = Importações
data-quality = Qualidade
data-who-is-who = Quem é quem
data-touchpoints = Pontos de contato
data-privacy = Privacidade
data-settings = Configurações
data-or-drop-files-and-folders-anywhere = ou solte arquivos e pastas em qualquer lugar da janela
data-import-files = Importar arquivos…
data-products = Produtos
data-go-to-settings = Ir para as configurações
data-names-and-stages = Nomes e etapas…
data-annotations = Anotações…
data-summary = Resumo
data-counting-events-and-customers = Contando eventos e clientes…

## Names

names-touchpoint = Ponto de contato
names-stage = Etapa
names-kind = Tipo
names-events = Eventos
names-orders = Pedidos
names-raw-names = Nomes brutos
names-look-at-addresses = Ver os endereços
names-of-have-no-name-of-their = { $nameless } de { $addresses } não têm nome próprio. { $rules } dariam nome a { $covered } deles.
names-propose-names = Propor nomes…
names-what-happened-under-names-screen-uses = O que aconteceu, com os nomes que a tela usa. “Nomes e etapas…” os altera em toda parte de uma vez. Eventos contam cada linha de um pedido; pedidos, mostrados para a meta, o contam uma vez.
names-counting-touchpoints = Contando pontos de contato…
names-no-stage = Sem etapa

## Privacy

privacy-what-follows = O que decorre
privacy-consent-by-purpose = Consentimento por finalidade
privacy-consent = Consentimento
privacy-counting = Contando…
privacy-given = { $purpose }: { $given } deram
privacy-latest-statement-counts-at-equal-times = Vale a declaração mais recente; em caso de mesma hora, a recusa. O consentimento vem com arquivos de contatos, pedidos e eventos; defina-o à mão na página de um cliente ou para um segmento.
privacy-share-without-names = Compartilhar sem nomes
privacy-copy-of-project-in-which-identifiers = Uma cópia do projeto em que os identificadores são substituídos por códigos que ninguém consegue ler sem a chave. Nomes, textos, atributos, linhas deixadas de fora, pontuações e ações não estão nela. Ainda são dados pessoais: dê-a só a quem pode tê-los. A cópia não é criptografada.
privacy-shift-times-of-each-customer-by = Deslocar os horários de cada cliente em até
privacy-keep-key-in-file-beside-copy = Guardar a chave em um arquivo ao lado da cópia
privacy-save-pseudonymised-copy = Salvar cópia pseudonimizada…
privacy-pseudonymised-copy = Cópia pseudonimizada
privacy-journal = Diário
privacy-everything = Tudo
privacy-nothing-yet = Nada ainda.
privacy-nobody-is-known-to-agree-nobody = Não se sabe de ninguém que concorde: ninguém está nessas listas
privacy-withheld-from-lists = { $customers } retidos das listas
privacy-data-does-not-say-nobody-is = Os dados não dizem: ninguém é retido
privacy-in-no-analysis-list-or-export = { $customers } em nenhuma análise, lista ou exportação
privacy-not-scored-grouped-or-proposed-anything = { $customers } sem pontuação, grupo nem proposta
privacy-customer-requests = Solicitações de clientes
privacy-everything-held-about-somebody-is-exported = Tudo o que se guarda sobre alguém é exportado na página dele em Clientes. Apagar remove as pessoas para sempre: eventos, identificadores, pontuações, textos e cópias para desfazer. Identificadores codificados, que ninguém consegue ler, as mantêm fora de importações posteriores.
privacy-project-is-open-read-only = O projeto está aberto somente para leitura.
privacy-erase-people = Apagar pessoas…
privacy-set-consent-of-segment = Definir consentimento de um segmento…
privacy-small-groups = Grupos pequenos
privacy-merge-small-groups-in-reports-and = Reunir grupos pequenos em relatórios e imagens para compartilhar
privacy-fewer-than = Menos de
privacy-merge-them-in-my-own-exports = Reuni-los também nas minhas exportações
privacy-they-stand-together-as-others-so = Eles ficam juntos como “outros”, para que as somas se mantenham; um único leva consigo o menor seguinte. O que você exporta para o seu próprio trabalho fica completo no mais, e a tela também.

## Chart

chart-events-day-of = Eventos por dia de { $source }, { $days }

## Finding rows

finding-rows-behind = Por trás de “{ $title }”
finding-rows-list-rows = Listar linhas
finding-rows-looking-for-rows = Procurando as linhas…
finding-rows-reading = Lendo…
finding-rows-first-of-export-has-all = As primeiras { $listed } de { $n }; a exportação tem todas.
finding-rows-what-is-behind-as-csv = O que está por trás de “{ $title }”, em CSV

## Quality

quality-checking-how-good-data-is = Verificando a qualidade dos dados…
quality-project-as-whole = O projeto como um todo
quality-unit-events-and-rows-of-imports = Unidade: eventos e linhas das importações que contam, robôs incluídos, seja qual for o filtro.
quality-what-it-does-to-analyses = O que isso faz às análises
quality-of-these = Destas
quality-export-what-is-behind-it = Exportar o que está por trás…
quality-see = Ver { $customers }
quality-count-them-in = Incluir na contagem
quality-button-leave-them-out = Deixar de fora
quality-propose-names = Propor nomes…
quality-go-to-imports = Ir para as importações
quality-look-at-weeks-around-it = Ver as semanas em torno
quality-import-files = Importar arquivos…
quality-go-to-settings = Ir para as configurações
quality-grades = Notas
quality-nothing-that-matters-b-good-with = A: nada que importe. B: bom, com pequenas falhas. C: utilizável com cautela. D: os resultados podem enganar. E: não se pode confiar.
quality-every-finding-takes-points-off-hundred = Cada achado tira pontos de cem, tanto mais quanto maior a parte dos dados que afeta. A a partir de 91, B de 76, C de 61, D de 41.
quality-click-finding-to-see-what-it = Clique em um achado para ver o que faz, o que está por trás e o que fazer a respeito.
quality-source-with-grade = { $source }: nota { $letter }
quality-points-left-of-100 = { $points } de 100 pontos
quality-how-many-events-have-it = Quantos eventos o têm: { $complete_words }
quality-nothing-was-found-that-would-mislead = Nada foi encontrado que possa enganar.
quality-no-points-off = nenhum ponto a menos
quality-points-lost = −{ $points } pontos

## People

people-who-is-not-customer = Quem não é cliente
people-left-out-of-every-view-list = Deixados fora de toda vista, lista e exportação. “Robôs” na barra de filtro os traz de volta para uma olhada.
people-leave-out-bots-programs-that-say = Deixar de fora robôs: programas que se declaram assim no agente de usuário
people-leave-out-visitors-who-act-faster = Deixar de fora visitantes que agem mais rápido, ou por mais tempo seguido, do que as pessoas podem
people-leave-out-companys-own-people = Deixar de fora a equipe da própria empresa
people-own-people = equipe interna
people-our-own-people = Nossa própria equipe
people-kestrel-example-203-0-113-0 = @kestrel.example, 203.0.113.0/24, device-7
people-further-bots = Outros robôs
people-words-in-user-agents-internal-monitor = palavras em agentes de usuário: internal-monitor
people-e-mail-domains-device-ids-ip = Domínios de e-mail, ids de dispositivos, endereços IP ou faixas deles, separados por vírgulas; * vale por qualquer coisa. Os endereços IP são conhecidos de arquivos cuja coluna de endereço foi importada como id de dispositivo.
people-apply = Aplicar
people-discard = Descartar

## Rejects

rejects-line = Linha
rejects-column = Coluna
rejects-what-is-wrong = O que está errado
rejects-row-as-it-came = A linha como veio
rejects-rows-of-that-were-left-out = Linhas de { $file } deixadas de fora
rejects-reading = Lendo…
rejects-line-with-reason = Linha { $n }: { $reject_reason }
rejects-rows-that-were-left-out-as = Linhas deixadas de fora, em CSV

## Retention

retention-month = Mês
retention-source = Fonte
retention-touchpoint = Ponto de contato
retention-customers = Clientes
retention-events = Eventos
retention-value = Valor
retention-remove-old-events = Remover eventos antigos
retention-older-than = Mais antigos que
retention-counting = Contando…
retention-no-event-is-that-old = Nenhum evento é tão antigo.
retention-events-that-go = Eventos que saem
retention-customers-they-belong-to = Clientes a que pertencem
retention-customers-of-whom-nothing-is-left = Clientes de quem não sobra nada
retention-totals-that-stay = Totais que ficam
retention-of-go-for-good-and-so = { $events } de { $customers } saem para sempre, e também { $unknown_otherwise } de quem nada mais se conhece. Ficam os totais por mês, fonte e ponto de contato, de pelo menos { $min_group } pessoas cada. Importar os mesmos arquivos de novo não traz os eventos de volta.
retention-remove-them = Removê-los…
retention-projects-rule-is-months-imports-leave = A regra do projeto é de { $rule } meses: as importações deixam de fora eventos mais antigos.
retention-project-has-no-rule-imports-take = O projeto não tem regra: as importações aceitam eventos de qualquer idade.
retention-make-it-projects-rule = Fazer disso a regra do projeto
retention-no-rule = Sem regra
retention-totals-of-removed-events = Totais de eventos removidos
retention-export-as-csv = Exportar em CSV…
retention-totals-of-removed-events-as-csv = Totais de eventos removidos em CSV
retention-total-of-a-month = { $month } { $touchpoint }: { $events } eventos
retention-by-month-source-and-touchpoint-of = Por mês, fonte e ponto de contato, de pelo menos { $min_group } pessoas cada; grupos menores ficam em Outros ou em nenhum.

## Settings

settings-see-what-was-taken-for-granted = Ver o que foi dado como certo…
settings-these-settings-travel-in-project-file = Estas configurações viajam no arquivo do projeto. As alterações podem ser desfeitas.
settings-apply-settings = Aplicar configurações
settings-discard = Descartar
settings-changed-but-not-applied = As configurações foram alteradas e ainda não aplicadas.
settings-not-applied-yet = Ainda não aplicadas: pressione Enter ou o botão.
settings-what-counts-as-success = O que conta como sucesso
settings-objective = Objetivo
settings-turn-more-visitors-into-buyers = Transformar mais visitantes em compradores
settings-keep-customers-there-are = Manter os clientes que existem
settings-have-customers-come-more-often = Fazer os clientes virem mais vezes
settings-goal = Meta
settings-reached-by = Alcançada por
settings-click-to-take-it-out-of = Clique para tirá-lo da meta
settings-goal-touchpoints = pontos de contato da meta
settings-add-touchpoint = Adicionar um ponto de contato
settings-add-touchpoint-to-goal = Adicionar um ponto de contato à meta
settings-worth-where-event-has-no-value = Valor, quando um evento não o traz
settings-within-days-of-first-visit-0 = Dias a partir da primeira visita (0 = a qualquer momento)
settings-time-money-and-people = Tempo, dinheiro e pessoas
settings-time-zone = Fuso horário
settings-currency = Moeda
settings-session-ends-after-minutes-without-event = Minutos sem evento que encerram uma sessão
settings-customer-has-dropped-off-after-days = Dias sem evento até contar como abandono
settings-days-between-messages-to-one-person = Dias entre mensagens a uma pessoa
settings-messages-a-week-to-one-person = Mensagens a uma pessoa em 7 dias
settings-hold-out-to-measure-effect = Ninguém escreve a eles, para medir o efeito
settings-as-usual-to-measure-effect = Deixados como de costume, para medir cada ação
settings-on-projector = Em um projetor
settings-hide-names-of-customers = Ocultar os nomes dos clientes
settings-exchange-rates-one-unit-in = Taxas de câmbio: uma unidade em { $currency }
settings-usd-0-92-jpy-0-0061 = USD 0.92, JPY 0.0061
settings-write-each-exchange-rate-as-currency = Escreva cada taxa de câmbio como uma moeda e um número, separados por vírgulas: USD 0.92, JPY 0.0061.
settings-without-rate-money-in-another-currency = Sem taxa, o dinheiro em outra moeda é mostrado à parte e não é somado a nada
fuzzy-looking-people-who-share-something = Procurando pessoas que têm algo em comum
fuzzy-learning-what-makes-people-one = Aprendendo o que faz de perfis uma pessoa
fuzzy-comparing = Comparando
suspicious-in-and-minutes-apart = em { $a } e { $b } com { $minutes } minutos de diferença
suspicious-1-minute-apart = em { $a } e { $b } com 1 minuto de diferença
suspicious-within-minute = em { $a } e { $b } em menos de um minuto
identity-note-profiles-share-the = { $profiles } perfis têm em comum: { $kind } { $value }
identity-note-shared-people-you-keep-apart-so = { $kind } { $value } é compartilhado por pessoas que você mantém separadas, por isso não une nenhuma à outra
identity-note-would-give-one-customer-so-joins = { $kind } { $value } daria a um cliente { $n } { $identifiers }, por isso não une ninguém
identity-note-shared-persons-so-joins-nobody = { $kind } { $value } é compartilhado por { $n } pessoas, por isso não une ninguém
identity-note-belongs-customer-ids-so-joins-only = { $kind } { $value } pertence a { $n } códigos de cliente, por isso une só perfis sem um
identity-note-used-customer-ids-so-joins-nobody = { $kind } { $value } é usado por { $n } códigos de cliente, por isso não une ninguém
identity-note-used-emails-so-joins-nobody = { $kind } { $value } é usado por pessoas com { $n } e-mails diferentes, por isso não une ninguém
identity-change-reading-what-people-tables-say = Lendo o que dizem as tabelas de pessoas
identity-change-counting = Contando
identity-change-sorting-events = Ordenando eventos
identity-change-reading-the-project = Lendo o projeto
identity-change-joining-profiles = Unindo perfis
identity-change-falls-apart-into = { $one } se divide em { $several }
identity-change-become-one-customer = { $several } viram um só cliente
identity-change-become-one-customer-by = { $several } viram um só cliente, por: { $by }
identity-change-and-more = { $a }, { $b } e mais { $rest }
arrival-needs-answer-about-who-customer = precisa de uma resposta sobre quem é o cliente
arrival-needs-answer-about-dates = precisa de uma resposta sobre datas
arrival-needs-answer-about-its-columns = precisa de uma resposta sobre suas colunas
arrival-needs-a-time-zone = precisa de um fuso horário
arrival-kind-not-imported-before = é de um tipo que ainda não foi importado
import-step-import-of-files = Importação de { $n } arquivos
import-step-import = Importação
import-step-live = Recepção ao vivo
import-step-looking-through-the-project = Percorrendo o projeto
import-step-take-currency-files = Adotar a moeda dos arquivos
import-step-saving = Salvando
import-step-keeping-project-ready-open = Deixando o projeto pronto para abrir
network-no-range-addresses-after-stroke-stands = “{ $text }” não é uma faixa de endereços: depois da barra vem um número de 0 a { $most }, como { $example }
network-no-ip-address-write-one-such = “{ $address }” não é um endereço IP: escreva um como 203.0.113.7 ou 2001:db8::7

## Lists
