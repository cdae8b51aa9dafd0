cli-analyse-timeline = Linha do tempo
cli-analyse-times-in = horários em { $time_zone }
cli-analyse-min-share-percentage-from-0-50 = --min-share é uma porcentagem de 0 a 50
cli-annotations-no-note-desire-path-annotations-project = não há a nota { $id }; `desire-path annotations PROJECT` as lista
cli-annotations-no-source = não há a fonte "{ $name }"; há { $names }
cli-annotations-no-kind-note = "{ $kind }" não é um tipo de nota; há { $kinds }
cli-annotations-note-has-no-text-write-add = a nota não tem texto; escreva --add "Summer sale"
cli-annotations-last-day-lies-before-first-swap = o último dia vem antes do primeiro; troque --from e --to
cli-annotations-no-day-write-one-such-2026 = "{ $text }" não é um dia; escreva um como 2026-05-04
cli-futures-budget-is-no-amount = um orçamento é um valor de 0 ou mais
cli-playbooks-the-file = o arquivo de playbooks
cli-playbooks-no-playbook = não há o playbook "{ $name }"; há { $known }
cli-playbooks-cannot-read = os playbooks em { $file } não podem ser lidos
cli-theme-names-no-theme = não há o tema "{ $theme }"; `desire-path themes PROJECT` os lista
cli-own-prediction-no-question = não há a pergunta guardada { $id }; `desire-path predict PROJECT --kept` as lista
cli-theme-names-no-name = não há o nome { $id }; `desire-path theme-names PROJECT` os lista
cli-tones-no-tone = não há o tom { $id }; `desire-path tones PROJECT` os lista
cli-tones-unread = "{ $pair }" não define um tom; escreva uma palavra ou id de texto sem espaços, =, e bad, neutral, good ou um número
cli-customers-customer-refused-analytics-no-analysis-list = este cliente recusou a análise de dados e não está em nenhuma análise, lista ou exportação; `desire-path access` escreve o que se guarda, `desire-path consent` anota o que ele diz agora
cli-customers-belongs-say-whom-another-identifier-number = "{ $id }" pertence a { $customers_word }: { $names }{ $more }; diga quem por outro identificador ou pelo número, como "#{ $first }"
cli-customers-nobody-is-known-by = ninguém é conhecido por { $names }{ $hint }
cli-customers-number-list-written-quotation-marks = ; o número { $n } de uma lista se escreve "#{ $n }", com as aspas
cli-customers-say-whom-customer-ids-e-mails = diga quem: códigos de cliente, e-mails, telefones, ids de dispositivos ou números de uma lista como "#247"
cli-customers-nobody-is-known-by-names = ninguém é conhecido por { $wanted }
cli-demo-proposed-demo-approves-first-your-place = { $actions } propostas; a demonstração aprova as primeiras { $approved } em seu lugar.
cli-demo-done-open-browser-run-desire-path = Pronto. Abra { $page } em um navegador ou execute `desire-path { $project }`.
cli-demo-folder-cannot-made = não foi possível criar a pasta { $out }
cli-demo-project-exists-already = { $project } já existe. Abra com `desire-path "{ $project }"`, ou escolha outra pasta para uma nova demonstração
cli-destination-standard-output = saída padrão
cli-destination-exists-already-nothing-written-choose-another = { $path } já existe. Nada foi escrito; escolha outro nome ou substitua com --force
cli-display-debian-ubuntu-apt-install = { $what } { $absent } (no Debian e no Ubuntu: apt install { $packages })
cli-display-the-libraries = as bibliotecas
cli-display-the-library = a biblioteca
cli-display-display-neither-display-nor-wayland-display = uma tela (nem DISPLAY nem WAYLAND_DISPLAY está definida)
cli-display-window-needs = para abrir a janela é preciso ter { $what }; `desire-path demo --out DIR` faz todo o trabalho sem ela, `desire-path --help` lista todos os comandos
cli-display-window-stopped = a janela parou inesperadamente; o que ela salvou está seguro, por favor relate a mensagem acima
cli-export-events = Eventos
cli-tool-is-for-another-purpose = { $tool } é para { $word }: omita --for
cli-tool-takes-nothing-hashed = { $tool } não aceita endereços com hash: omita --hashed
cli-tool-needs-campaign = { $tool } precisa do número de uma campanha: adicione --campaign 701…
cli-tool-campaign-is-no-number = { $tool } numera campanhas com 15 ou 18 letras e dígitos que começam com 701
cli-tool-has-no-campaign = { $tool } não tem campanhas: omita --campaign
cli-tool-is-for-actions = { $tool } são feitas de ações: use desire-path export PROJECT actions
cli-tool-needs-a-file = a lista é mais longa do que pode ser um arquivo de { $tool }: escreva em um arquivo, os outros ficam ao lado
cli-tool-list = { $what } para { $tool }
cli-tool-unknown-to-tool = { $n ->
    [one] { $n } linha é deixada de fora: { $tool } não conheceria a pessoa
   *[other] { $n } linhas são deixadas de fora: { $tool } não conheceria as pessoas
}
cli-tool-repeated = { $n ->
    [one] { $n } linha é deixada de fora: { $tool } guarda uma linha por pessoa, e essa pessoa já está no arquivo
   *[other] { $n } linhas são deixadas de fora: { $tool } guarda uma linha por pessoa, e essas pessoas já estão no arquivo
}
cli-tool-phones-without-country = { $n ->
    [one] { $n } número de telefone é deixado de fora, porque não é certo de que país é: `desire-path identity PROJECT --set country-code=49` diz qual é o seu
   *[other] { $n } números de telefone são deixados de fora, porque não é certo de que país são: `desire-path identity PROJECT --set country-code=49` diz qual é o seu
}
cli-tool-incomplete-addresses = { $n ->
    [one] { $n } pessoa está no arquivo só com e-mail ou telefone: { $tool } aceita nome, sobrenome, país e código postal apenas juntos
   *[other] { $n } pessoas estão no arquivo só com e-mail ou telefone: { $tool } aceita nome, sobrenome, país e código postal apenas juntos
}
cli-tool-knows-nobody = ninguém nesta lista é conhecido por { $tool }
cli-tool-actions-of-other-channels = { $n ->
    [one] { $n } ação é para outro canal que não { $tool } ({ $channels })
   *[other] { $n } ações são para outros canais que não { $tool } ({ $channels })
}
cli-tool-all-approved-are-of-other-channels = nenhuma ação aprovada é para { $tool }; exporte as outras sem --to, ou com uma ferramenta para o canal delas
cli-export-approved-actions = Ações aprovadas{ $included }
cli-export-approved-actions-left-already = toda ação aprovada já saiu; `desire-path actions PROJECT` lista o que foi feito delas
cli-export-no-approved-action-may-leave-desire = nenhuma ação aprovada pode sair; `desire-path actions PROJECT --approve all` aprova
cli-export-approved-actions-stay-behind = ações aprovadas { $sentence }
cli-export-nobody-may-list = ninguém pode estar nesta lista. { $why }
cli-export-project-has-no-segments-yet-desire = o projeto ainda não tem segmentos; `desire-path segments PROJECT --save` cria alguns
cli-export-report = Relatório
cli-export-scores = Pontuações
cli-export-nobody-here-has-score-desire-path = ninguém aqui tem pontuação; `desire-path predict PROJECT` diz o que falta aos dados
cli-export-project-has-no-predictions-yet-desire = o projeto ainda não tem previsões; `desire-path predict PROJECT` as faz
cli-export-timeline = Linha do tempo
cli-export-timeline-shows-customers-whole-journey-leave = uma linha do tempo mostra a jornada inteira de um cliente; omita --filter
cli-export-flow-title = Fluxo
cli-export-all-segments-for = Todos os segmentos para { $word }{ $included }
cli-export-segment-for = Segmento { $name } para { $word }{ $included }
cli-export-include-unknown-consent = adicione --include-unknown-consent
cli-file-format-cannot-written-end-name = não é possível escrever { $what } em "{ $path }"; termine o nome com { $possible }
cli-file-format-key-or-txt = .key ou .txt
cli-file-format-the-key = a chave
cli-file-format-a-new-project = um novo projeto
cli-file-format-cannot-written-possible = não é possível escrever { $what } como { $ending }; é possível { $endings }
cli-file-format-cannot-be-written-to = não é possível escrever { $what } em "{ $name }"; { $hint }
cli-file-format-end-the-name-in = termine o nome com { $endings }
cli-file-format-end-name-which-every-browser-prints = termine o nome com { $endings }, que todo navegador imprime em PDF
cli-file-format-ends-format-says-leave-one-them = "{ $name }" termina em .{ $ending } e --format diz { $wanted }; omita um dos dois
cli-file-format-the-report = o relatório
cli-file-format-ad-spend = gasto em anúncios
cli-follow-not-imported = não importado: { $error }
cli-follow-added-to-left-out = { $file }: { $events } adicionados a { $source }, { $rows } deixadas de fora
cli-follow-already-there-as-import = { $file }: já está lá como importação { $id }
cli-follow-cannot-look-into = não é possível olhar em { $folder }: { $error }
cli-follow-waits = { $file } espera: { $why }
cli-follow-watching-files-known-kind-import-themselves = monitorando { $folder }; arquivos de tipo conhecido são importados sozinhos, Ctrl+C para
cli-futures-cannot-read-write-all-kind-numbers = não é possível ler "{ $text }"; escreva all, first:200, um tipo ({ $kinds }), o nome de um playbook ou números separados por vírgulas
cli-futures-no-action-fits = nenhuma ação corresponde a "{ $which }"
cli-futures-edited = Mudado: { $n }
cli-futures-edit-is-empty = --content precisa de palavras
cli-futures-no-such-channel = nenhum canal se chama "{ $name }" aqui: { $known }
cli-futures-nothing-propose-run-desire-path-predict = não há nada a propor; execute primeiro `desire-path predict`, ou importe mais eventos
cli-futures-nothing-propose-import-newer-data-add = não há nada a propor. { $stale } Importe dados mais novos ou adicione --as-of-end
cli-futures-actions = Ações
cli-futures-next-touchpoint-right-time-among-first = próximo ponto de contato: acertado em { $first } das vezes, entre os três primeiros em { $first_three } (citando sempre o mais comum: { $most_common })
cli-futures-segment-has-now = O segmento “{ $name }” tem { $n } agora.
cli-futures-customers-whom-holds = Clientes para quem isto vale: { $n }.
cli-futures-segment-has-no-name-write-add = o segmento não tem nome; escreva --add "Bought lately"
cli-identity-has-one-profile-nothing-had-joined = { $label } tem um só perfil: nada precisou ser unido.
cli-identity-decided-by-hand = decidido à mão ({ $decision })
cli-identity-one-person-because = Uma pessoa porque
cli-identity-from = De
cli-identity-profile = Perfil
cli-identity-look-like-several-people = { $n ->
    [one] { $n } cliente parece ser várias pessoas.
   *[other] { $n } clientes parecem ser várias pessoas.
}
cli-identity-by-hand = { $n } à mão.
cli-identity-shared-too-many-people-join-everybody = { $n } por pessoas demais para unir todos os que têm o mesmo.
cli-identity-no-decision-identity-project-show-decisions = não há a decisão { $number }; `identity PROJECT --show decisions` as lista
cli-identity-customers-look-like-one-person = Clientes que parecem ser uma só pessoa
cli-identity-customers-look-like-several-people = Clientes que parecem ser várias pessoas
cli-identity-decisions-who-who = Decisões sobre quem é quem
cli-identity-identifiers-that-join-nobody = Identificadores que não unem ninguém
cli-identity-why-profiles-one-person = Por que perfis são uma pessoa
cli-identity-preview-who-who = Prévia de quem é quem
cli-identity-done = Pronto. { $why }
cli-identity-rules-pattern-stars-alone-would-block-everything = um padrão só de asteriscos bloquearia tudo; escreva algo ao lado deles
cli-identity-rules-no-kind-identifier-write = não há o tipo de identificador "{ $word }"; escreva { $kinds }
cli-identity-rules-whole-number-0-no-limit-not = { $name } é um número inteiro, 0 para nenhum limite, não "{ $value }"
cli-identity-rules-off-not = { $name } é on ou off, não "{ $value }"
cli-identity-rules-no-rule-desire-path-identity-help = não há a regra "{ $name }"; `desire-path identity --help` as lista
cli-identity-rules-no-pattern-blocked-identity-project-show = nenhum padrão "{ $value }" está bloqueado; `identity PROJECT --show rules` os lista
cli-identity-rules-no-limit-desire-path-identity-help = não há o limite "{ $name }"; `desire-path identity --help` os lista
cli-identity-rules-no-limit-write-suspect-limit-number = "{ $word }" não é um limite; escreva --suspect LIMIT=NUMBER, como --suspect emails=4
cli-identity-rules-no-rule-write-set-rule-value = "{ $word }" não é uma regra; escreva --set RULE=VALUE, como --set email=off
cli-import-added-now-has = { $added } adicionados a { $path }; agora tem { $events } de { $customers }.
cli-import-more-rows-left-out-rejects-file = { $file }: mais { $more } linhas deixadas de fora; --rejects FILE escreve todas
cli-import-updated-by-this-file = { $file }: { $records } atualizados por este arquivo
cli-import-already-import-nothing-added = já está lá como importação { $id }; nada adicionado
cli-import-rows-became = { $file }: { $rows } viraram { $events }: { $made }
cli-import-note = Nota
cli-import-rejected = Rejeitadas
cli-import-duplicates = Duplicadas
cli-import-new-profiles = Novos perfis
cli-import-events = Eventos
cli-import-used = Usadas
cli-import-rows = Linhas
cli-import-source = Fonte
cli-import-file = Arquivo
cli-import-desire-path-settings-says-why-set = `desire-path settings { $project }` diz por quê; --set goal=…, currency=…, time-zone=… ou stages=… altera
cli-import-goal-is-not-in-data = nada nestes arquivos é { $goal }; eles têm “{ $proposed }”, { $times }: `desire-path settings { $project } --set goal="{ $proposed }"` faz disso a meta
cli-import-taken-granted-goal-money-times-stages = dado como certo: meta { $touchpoints }, dinheiro em { $currency }, horários em { $time_zone }, etapas { $stages }
cli-import-times-without-zone-read-time-zone = { $file }: horários sem fuso são lidos em { $zone }; --time-zone indica outro
cli-import-say-time-zone-such-europe-berlin = { $file }: { $text } Diga com --time-zone, por exemplo Europe/Berlin
cli-import-left-out = { $file }: deixado de fora { $line }
cli-import-kept-properties-events-no-property-name = { $file }: guardadas como propriedades de eventos: { $summaries }; --no-property NAME omite uma
cli-import-columns-left-out-property-name-keeps = { $file }: colunas deixadas de fora: { $names }{ $more }; --property NAME guarda uma
cli-import-has-no-property-its-columns = { $file } não tem a propriedade "{ $name }"; suas colunas são { $names }
cli-import-say-which-with = diga qual com { $options }
cli-import-give-a-column-the-role = digite { $table }--map COLUMN={ $role }
cli-import-role-is-missing = { $problem } (as colunas são { $columns })
cli-import-none-of-the-tables-has = nenhuma das tabelas tem uma coluna "{ $column }"
cli-import-may-be-cents = { $file }: --minor-units diz que os valores estão em centavos
cli-import-say-by-table = { $file }: { $question } Diga com --table "{ $names }"
cli-import-products-in-the-catalogue = { $file }: { $products } no catálogo agora; `desire-path products` os lista
cli-import-own-source = { $file }: “{ $taken }” tem arquivos de outro tipo, por isso este é de uma fonte própria, “{ $own }”; --source indica outra
cli-import-table-says-another = { $file }: { $question } { $names }; --table indica outra
cli-import-recognised-as = { $file }: reconhecido como { $name }
cli-import-times-do-not-say-their-zone = { $file }: os horários não dizem seu fuso e são lidos como { $zone }; --time-zone indica outro
cli-import-dates-can-be-read-two-ways = as datas em { $file } ({ $columns }) podem ser lidas com o dia ou com o mês primeiro
cli-import-say-which-order-dates-have = diga qual com --dates day-first ou --dates month-first
cli-import-has-no-column-its-columns = { $file } não tem a coluna "{ $column }"; suas colunas são { $names }
cli-import-no-column-has-state = { $file }: nenhuma coluna contém "{ $word }", portanto não é o estado de nada
cli-import-or-explain-states = { $which }; ou diga o que uma palavra significa, como em --state "Versendet=paid"
cli-import-cannot-read-map-write-column-role = não é possível ler --map "{ $pair }"; escreva column=role
cli-import-no-table-tables = não há a tabela "{ $wanted }"; as tabelas são { $names }
cli-import-file-left-out = deixado de fora: { $error_text }
cli-import-ignored-they-hold-no-data-name = ignoradas, pois não contêm dados: { $names }; nomeie-as para importá-las mesmo assim
cli-import-no-file-nothing-imported = não há o arquivo { $missing }; nada foi importado
cli-import-rows-left-out = linhas deixadas de fora
cli-import-not-imported-has-said-what-their = não importados, porque há uma pergunta em aberto sobre eles: { $files }
cli-import-import-each-itself-map-options-above = importe cada um sozinho com as opções acima
cli-import-no-row-these-files-could-used = nenhuma linha destes arquivos pôde ser usada; --map column=role diz o que as colunas contêm
cli-import-none-these-files-can-imported = nenhum destes arquivos pode ser importado
cli-import-left-out-until-answered = deixado de fora até ser respondido: { $open }
cli-import-file-left-out-open = deixado de fora: { $open }
cli-import-name-project-first-standard-input-stands = nomeie primeiro o projeto; - é a entrada padrão e fica entre os arquivos
cli-import-no-time-zone-write-one-such = não há o fuso horário "{ $zone }"; escreva um como Europe/Berlin
cli-import-columns-more = {" "}e mais { $n }
cli-manual-no-command-desire-path-help-lists = não há o comando "{ $command }"; `desire-path --help` lista os comandos
cli-manual-wrote-the-pages-to = páginas escritas em { $folder }
cli-manual-folder-cannot-made = não foi possível criar a pasta { $folder }
cli-mod-project-changed-while-read-run-command = o projeto foi alterado enquanto era lido ({ $why }); execute o comando de novo
cli-mod-desire-path-help-command-lists-options = `desire-path help COMMAND` lista as opções
cli-output-texts-cut-width-terminal-wide-shows = os textos são cortados na largura do terminal; --wide os mostra inteiros
cli-parse-did-you-mean-desire-path-export = você quis dizer `desire-path export { $project } { $kind }`?
cli-parse-there-are-exports = há { $kinds }
cli-parse-there-is-no-export = não há a exportação "{ $word }"
cli-parse-no-command-project-file = não há comando, projeto nem arquivo "{ $word }"
cli-parse-desire-path-help-lists-commands = `desire-path --help` lista os comandos
cli-parse-desire-path-import-file-makes-project = `desire-path import { $word } FILE` faz um projeto de um arquivo
cli-parse-did-you-mean-desire-path = você quis dizer `desire-path { $command }`?
cli-parse-write-desire-path = escreva `desire-path { $command } { $rest }`
cli-parse-command-comes-before-project-stands-after = o comando vem antes do projeto: "{ $command }" está depois de "{ $word }"
cli-passphrase-no-passphrase-was-typed = nenhuma frase secreta foi digitada
cli-passphrase-passphrase-could-not-read = não foi possível ler a frase secreta
cli-passphrase-needs-passphrase-no-terminal-ask-use = { $path } precisa de uma frase secreta e não há terminal em que pedi-la; use --passphrase-file ou defina { $variable }
cli-passphrase-other-users-machine-may-read-chmod = outros usuários desta máquina podem ler { $file }; `chmod 600` os impede
cli-passphrase-is-not-valid-text = { $variable } não é um texto válido
cli-passphrase-empty-holds-characters-cannot-typed = { $variable } está vazia ou contém caracteres que não podem ser digitados
cli-passphrase-has-hold-passphrase-one-line-nothing = { $file } tem de conter a frase secreta em uma linha e nada mais
cli-passphrase-cannot-be-read = { $file } não pode ser lido
cli-passphrase-two-not-same-so-nothing-done = as duas não são iguais, por isso nada foi feito
cli-passphrase-exists-not-encrypted-desire-path-encrypt = { $path } existe e não está criptografado; `desire-path encrypt` o protege com uma frase secreta
cli-passphrase-prompt = Frase secreta de { $path }:
cli-passphrase-prompt-new = Nova frase secreta de { $path }:
cli-passphrase-prompt-again = A mesma de novo:
cli-privacy-kinds-edit-import-export-erasure-retention = os tipos são edit, import, export, erasure e retention
cli-privacy-pseudonymous-data-still-personal-data-share = dados pseudonimizados ainda são dados pessoais: compartilhe-os só com quem pode tê-los
cli-privacy-key-thrown-away-nobody-can-tell = a chave foi jogada fora: ninguém mais pode dizer quem são as pessoas
cli-privacy-whoever-has-key-can-tell-who = quem tem a chave pode dizer quem são as pessoas
cli-privacy-not-encrypted = não criptografado
cli-privacy-the-copy = a cópia
cli-privacy-cannot-undone-say-yes-do = não pode ser desfeito; diga --yes para fazê-lo
cli-privacy-events-in-no-total = { $n ->
    [one] { $n } deles não está em nenhum total, porque havia poucas pessoas por trás dele
   *[other] { $n } deles não estão em nenhum total, porque havia poucas pessoas por trás deles
}
cli-privacy-removed = removidos { $events } anteriores a { $before } de { $touched }; de { $gone } não sobra nada, por isso também saem; { $in_no_total }
cli-privacy-would-remove = isto removeria { $events } anteriores a { $before } de { $touched }; de { $gone } não sobra nada, por isso também sairiam; { $in_no_total }
cli-privacy-no-event-older-than = nenhum evento tem mais de { $n }
cli-privacy-say-months-events-older-than-go = diga --months: os eventos mais antigos que isso saem
cli-privacy-of-removed-events = { $n } de eventos removidos.
cli-privacy-no-event-removed-yet-so-no = nenhum evento foi removido ainda, portanto não há totais; `desire-path prune --months N` remove
cli-privacy-access-export = Exportação de acesso
cli-privacy-what-held-about-person = o que se guarda sobre uma pessoa
cli-privacy-lies-beside-project-may-still-hold = { $copy } fica ao lado do projeto e ainda pode contê-los
cli-privacy-copies-project-files-exported-before-not = cópias do projeto e arquivos exportados antes não mudam; remova-os também
cli-privacy-erased-file-rewritten = apagados { $customers }: { $profiles }, { $events }, { $rows }; o arquivo foi reescrito
cli-privacy-would-erase-good-cannot-undone-say = isto apagaria { $customers } para sempre ({ $labels }{ $more }). Não pode ser desfeito; diga --yes para fazê-lo
cli-privacy-nobody-found-so-nobody-erased = ninguém foi encontrado, portanto ninguém foi apagado
cli-privacy-say-whom-erase-identifiers-from-csv = diga quem apagar: identificadores, ou --from um arquivo CSV deles
cli-privacy-cannot-be-read = { $file } não pode ser lido
cli-privacy-no-purpose-purposes-analytics-profiling-email = não há a finalidade "{ $word }"; as finalidades são analytics, profiling, email, sms e ads
cli-privacy-set-needs-purpose-analytics-profiling-email = --set precisa de --purpose: analytics, profiling, email, sms ou ads
cli-privacy-what-agreed-to = Com o que { $n } concordaram.
cli-project-nobody-yet = ainda não há ninguém no projeto; importe um arquivo com clientes
cli-project-nobody-passes-filter-widen-dates-drop = ninguém passa pelo filtro; amplie as datas ou retire uma condição
cli-project-timeout-seconds-0-no-limit = --timeout é em segundos, 0 para nenhum limite
cli-project-sql-reads-file-who-refused-analytics = sql lê o arquivo como está: { $customers } que recusaram a análise de dados podem estar entre as linhas
cli-project-not-encrypted-which-build-cannot-do = não criptografado, o que esta versão não sabe fazer: mantenha-o em um disco criptografado
cli-project-not-encrypted-desire-path-encrypt-protects = não criptografado: `desire-path encrypt` o protege
cli-project-encrypted-by = criptografado por { $cipher }
cli-project-joined-into-time-zone-mb-format = { $profiles } unidos em { $customers } · { $sessions } · { $segments } · { $actions } · fuso horário { $time_zone } · { $megabytes } MB, formato { $format }, { $encryption }
cli-project-exists-already-has-another-content-nothing = { $path } já existe e tem outro conteúdo. Nada foi escrito; escolha outra pasta ou substitua com --force
cli-project-bytes = Bytes
cli-project-rows = Linhas
cli-project-source = Fonte
cli-project-file = Arquivo
cli-project-finished-when-project-opened-where-nobody = Termina quando o projeto é aberto onde ninguém mais o tem aberto e o arquivo pode ser escrito.
cli-project-erasure-not-finished-traces-erased-people = Um apagamento não terminou: rastros de pessoas apagadas ainda podem estar no arquivo.
cli-project-desire-path-check-project-accept-accepts = `desire-path check PROJECT --accept` aceita mudanças de tabelas
cli-project-project-brought-todays-file-format-kept = o projeto foi levado ao formato de arquivo atual; como era, está guardado em { $copy }
cli-protect-not-encrypted-desire-path-encrypt-protects = { $name } não está criptografado; `desire-path encrypt` o protege com uma frase secreta
cli-protect-has-another-passphrase-now-copies-made = { $path } tem outra frase secreta agora; cópias feitas antes mantêm a delas
cli-protect-not-encrypted-any-more-whoever-gets = { $name } não está mais criptografado: quem obtiver o arquivo pode lê-lo
cli-protect-would-write-without-encryption-whoever-gets = isto escreveria { $name } sem criptografia: quem obtivesse o arquivo poderia lê-lo; diga --yes para fazê-lo
cli-protect-copies-made-before-not-encrypted-disk = cópias feitas antes não são criptografadas, e o disco ainda pode conter rastros do arquivo antigo
cli-protect-is-encrypted-now = { $path } está criptografado agora
cli-protect-encrypted-already-desire-path-passphrase-changes = { $path } já está criptografado; `desire-path passphrase` muda sua frase secreta
cli-protect-keep-passphrase-safe = guarde bem a frase secreta: quem a esquece perde o projeto, ninguém pode abri-lo então
cli-quality-preview-lists-every-address-before-after = `--preview` lista cada endereço antes e depois, `--apply` adiciona as regras.
cli-quality-no-addresses-need-names-so-no = nenhum endereço precisa de nome, por isso nenhuma regra foi adicionada
cli-quality-nothing-propose = { $addresses } são { $touchpoints }; não há nada a propor.
cli-quality-addresses-become = { $addresses } → { $touchpoints } (agora { $now }).
cli-quality-row = Linha
cli-quality-reason = Motivo
cli-quality-column = Coluna
cli-quality-line = Linha
cli-quality-file = Arquivo
cli-quality-nothing-kind-found = nada do tipo "{ $word }" foi encontrado
cli-quality-no-finding-findings = não há o achado "{ $word }"; os achados são { $known }
cli-quality-rows-finding-lists-what-behind-finding = `--rows FINDING` lista o que está por trás de um achado.
cli-quality-rows-behind-a-finding = Linhas por trás de um achado
cli-safety-done-again = refeito
cli-safety-undone = desfeito
cli-safety-findings-in = { $findings } em { $path }.
cli-safety-can-be = Pode ser
cli-safety-what = O quê
cli-safety-when = Quando
cli-safety-no-edit-can-desire-path-undo = nenhuma edição pode ser { $word }; `desire-path undo PROJECT --list` as lista
cli-safety-nothing-changed-would-take-back-remove = nada foi alterado: isto desfaria "{ $what }" e removeria suas linhas para sempre; diga --yes para fazê-lo; importar os arquivos de novo as traz de volta
cli-safety-people-who-erased-from-project-later = pessoas que forem apagadas do projeto depois ainda estão nela: remova cópias que não são mais necessárias
cli-safety-copy-project-read-found-whole = { $to } é uma cópia do projeto, lida e verificada por inteiro{ $how }
cli-safety-projects-passphrase-opens = ; a frase secreta do projeto a abre
cli-safety-accepted-they-earlier-edits-cannot-undone = aceitas como estão: { $accepted }; edições anteriores não podem mais ser desfeitas
cli-safety-no-table-changed-outside-program-so = nenhuma tabela foi alterada fora do programa, portanto não há nada a aceitar
cli-safety-project-file-damaged-changed-outside-program = O arquivo do projeto está danificado ou foi alterado fora do programa.
cli-safety-changes-yours-taken-they-desire-path = Mudanças que são suas são aceitas como estão por `desire-path check PROJECT --accept`; caso contrário, restaure o projeto de um backup.
cli-safety-nothing-wrong-events-program-wrote-them = Nada está errado com { $path }: { $tables } e { $blocks } de eventos estão como o programa os escreveu.
cli-safety-can-be-accepted = Pode ser aceita
cli-safety-where = Onde
cli-settings-of-program = Configurações do programa neste computador; `desire-path settings PROJECT` lista as de um projeto.
cli-settings-update-notice = onde se procura uma versão mais nova, uma vez por dia
cli-settings-is-of-program = { $name } é uma configuração do programa: desire-path settings --set { $name }={ $value }, sem projeto
cli-settings-is-of-project = { $name } é uma configuração de um projeto: desire-path settings PROJECT --set { $name }={ $value }
cli-settings-nobody-has-looked-these-settings-yet = { $name }: ninguém olhou ainda estas configurações; --set SETTING=VALUE as altera.
cli-settings-somebody-has-looked-these-settings = { $name }: alguém já olhou estas configurações.
cli-settings-per-cent = por cento a quem ninguém escreve
cli-settings-per-cent-as-usual = por cento para quem uma ação é omitida
cli-settings-properties-that-count = propriedades que segmentos e previsões levam em conta além do comportamento
cli-settings-between-messages-one-person = entre mensagens a uma pessoa
cli-settings-most-messages-a-week = no máximo, a uma pessoa em 7 dias
cli-settings-they-lead-so-they-not-used = levam a { $into }, por isso não são usados
cli-settings-the-data-speaks-for = os dados falam a favor de { $proposed }: { $why }
cli-settings-goal-is-not-in-data = Nada nos seus dados a alcança. Os dados falam a favor de { $proposed }: { $why } --set goal="{ $proposed }" a adota.
cli-settings-note = Nota
cli-settings-value = Valor
cli-settings-setting = Configuração
cli-settings-number-from = { $name } é um número de { $start } a { $end }
cli-settings-stages-1-12-different-names-commas = as etapas são de 1 a 12 nomes diferentes separados por vírgulas
cli-settings-objective-convert-more-keep-customers-engage = objective é convert-more, keep-customers ou engage-more
cli-settings-goal-needs-touchpoint-such-set-goal = a meta precisa de um ponto de contato, como --set goal=Purchase
cli-settings-no-touchpoint-data = não há o ponto de contato "{ $name }" nos dados{ $near }
cli-settings-did-you-mean = ; você quis dizer "{ $n }"?
cli-settings-touchpoints-lists-them = ; `desire-path touchpoints PROJECT` os lista
cli-settings-no-setting-desire-path-settings-help = não há a configuração "{ $name }"; `desire-path settings --help` as lista
cli-settings-hide-names-off = hide-names é on ou off
cli-settings-no-time-zone-write-one-such = não há o fuso horário "{ $value }"; escreva um como Europe/London
cli-settings-cannot-read-write-what-one-unit = não é possível ler "{ $part }"; escreva quanto vale uma unidade em { $currency }: --set exchange-rates="USD 0.92, JPY 0.0061"
cli-settings-no-currency-write-three-letters-such = "{ $value }" não é uma moeda; escreva três letras, como GBP
cli-settings-no-setting-write-set-setting-value = "{ $word }" não é uma configuração; escreva --set SETTING=VALUE, como --set currency=GBP
cli-show-list-format-json-says-what-each = `--list --format json` diz o que cada uma responde.
cli-show-desire-path-show-id-project-set = { $n }; `desire-path show ID PROJECT --set SETTING=VALUE` pergunta uma.
cli-show-values = Valores
cli-show-usual = Habitual
cli-show-setting = Configuração
cli-show-title = Título
cli-show-id = Id
cli-show-further-tables-table = outras tabelas: --table { $others }
cli-show-no-key-value-write = "{ $word }" não é chave=valor; escreva { $option } { $example }
cli-show-question-holds-its-settings-filter-selection = a pergunta contém suas configurações, seu filtro e sua seleção; omita --set, --filter, --entity e --select
cli-show-ending-file-format-do-not-agree = a terminação do arquivo e --format não concordam; omita um dos dois
cli-show-answer-cannot-written-csv-json-txt = uma resposta não pode ser escrita como .{ $other }: termine o nome com .csv, .json, .txt ou .xlsx, ou com .svg ou .png onde ela tem imagem
cli-show-end-name-csv-json-txt-say = termine o nome com .csv, .json, .txt, .xlsx, .svg ou .png, ou diga o formato com --format
cli-show-only-pictures-are-shared = --share é para imagens; termine o nome com .svg ou .png
cli-show-picture-of-people-is-not-shared = esta imagem mostra pessoas individuais e não é para compartilhar
cli-show-picture-has-no-table = uma imagem mostra a resposta inteira; omita --table, ou termine o nome com .csv ou .xlsx
cli-show-customers-behind-a-part = Clientes por trás de uma parte
cli-stdin-cannot-be-read = não é possível ler { $name }
cli-stdin-no-temporary-folder = sem pasta temporária
cli-stdin-file-cannot-be-read = { $path } não pode ser lido
cli-stdin-standard-input-can-read-only-once = a entrada padrão só pode ser lida uma vez; escreva - só uma vez
cli-stdin-name = entrada padrão
cli-touchpoints-raw-names = Nomes brutos
cli-touchpoints-orders = Pedidos
cli-touchpoints-in-stages = { $project }: { $touchpoints } em { $stages }.
cli-project-rows-by-people = { $shop }: { $rows } de { $people }.
cli-touchpoints-events = Eventos
cli-touchpoints-kind = Tipo
cli-touchpoints-stage = Etapa
cli-touchpoints-touchpoint = Ponto de contato
cli-touchpoints-no-stage = não há a etapa "{ $name }"; há { $stages }
cli-touchpoints-no-kind-desire-path-touchpoints-help = "{ $code }" não é um tipo; `desire-path touchpoints --help` lista os tipos
cli-touchpoints-no-touchpoint-data-desire-path-touchpoints = não há o ponto de contato "{ $name }" nos dados; `desire-path touchpoints PROJECT` os lista
cli-touchpoints-names-no-touchpoint-value-write = "{ $word }" não nomeia um ponto de contato e um valor; escreva { $example }
cli-traffic-not-customers-left-out = { $n ->
    [one] De { $people }, { $n } não é cliente e fica de fora.
   *[other] De { $people }, { $n } não são clientes e ficam de fora.
}
cli-traffic-events-that-machines-did = De { $n } dos outros, o que máquinas fizeram fica de fora.
cli-traffic-acts-faster-than-people-can = age mais rápido do que as pessoas podem
cli-traffic-acts-second-mail-sent-many-links = age no segundo em que um e-mail é enviado, ou em muitos links de uma vez
cli-traffic-automated-events = eventos automáticos
cli-traffic-bots = robôs
cli-traffic-fast = rápidos
cli-traffic-own = próprios
cli-traffic-user-agent = agente do usuário
cli-traffic-user-agent-or = agente do usuário, ou { $names }
cli-traffic-told-by = Reconhecido por
cli-traffic-customers = Clientes
cli-traffic-left-out = Deixado de fora
cli-traffic-who = Quem
cli-traffic-nothing-changed-apply-keeps = Nada foi alterado; --apply mantém.
cli-traffic-nothing-apply-say-what-change-own = não há nada a aplicar; diga o que alterar com --own, --more-bots ou --leave-out
cli-undo-import-took-back = desfeito: { $what }
cli-undo-import-nothing-changed-say-yes-do-importing = nada foi alterado; diga --yes para fazê-lo; importar o arquivo de novo o traz de volta
cli-undo-import-this-would-take-back = isto desfaria { $what }
cli-undo-import-import-with = importação { $id }, { $file }, com { $n }
cli-undo-import-there-is-no-import = não há a importação { $import }; { $hint }
cli-undo-import-there-are = há { $known }
cli-undo-import-the-project-has-none = o projeto não tem nenhuma
cli-project-sql-has-what-others-leave-out = sql lê o arquivo como está: { $people } e { $events } que outros comandos deixam de fora (`desire-path traffic PROJECT`) estão entre as linhas

## What was written
cli-destination-wrote = escrito: { $path }
cli-privacy-wrote-copy = escrito: { $path }, { $how }
cli-privacy-encrypted = criptografado
cli-export-coverage = { $prediction }, { $days } dias: { $says }
cli-import-reject = { $file }, linha { $line }: { $reason }{ $column }
cli-identity-same = em comum: { $kind }
cli-identity-same-value = em comum: { $kind } { $value }
