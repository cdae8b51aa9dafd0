### The window: menus, bars, notices and problems.

## Apply

apply-has-come-into-watched-folder-and = { $name } chegou à pasta monitorada e espera em Dados › Importações: { $why }
apply-nothing-is-imported-here-make-project = Nada é importado aqui: crie antes um projeto seu, com Arquivo › Novo projeto….
apply-nobody-is-selected-so-there-is = Ninguém está selecionado, portanto não há segmento a criar.
apply-segment-made-rename-it-in-segments = Segmento “{ $last_segment }” criado; renomeie-o em Segmentos.
apply-cancelled-nothing-was-changed = { $name }: cancelado, nada foi alterado.
apply-of-another-project = { $name }: o projeto correspondente está fechado, nada foi alterado.
apply-finding-customers-who = Procurando os clientes para quem isto vale
apply-there-is-nothing-to-export-in = Ainda não há nada a exportar nesta vista.
apply-command-is-copied-paste-it-into = O comando foi copiado: cole-o em um terminal para obter os mesmos números ali.
apply-what-this-view-shows-has-no = O que esta vista mostra não tem comando próprio.
apply-points-pixels-each = { $width } × { $height } pontos, { $pixels_per_point } pixels cada
apply-window = Janela
apply-language-not-kept = Este idioma vale até a janela ser fechada; não foi possível guardá-lo: { $error }
apply-diagnostics-are-copied-they-name-no = O diagnóstico foi copiado. Não cita pessoa, arquivo nem pasta: cole-o em um relato.

## Context

context-this-project-is-open-to-look = Este projeto está aberto só para ver. { $to_edit }

## Damage notice

damage-notice-open-backup = Abrir um backup…
damage-notice-accept-change = Aceitar a alteração
damage-notice-accepting-change = Aceitando a alteração
damage-notice-accepted-as-they-are = Aceitas como estão: { $accepted }.

## Details panel

details-panel-hide-details = Ocultar detalhes
details-panel-show-details = Mostrar detalhes
details-panel-details = Detalhes
details-panel-selected = { $customers } mantidos
details-panel-list-selection = Lista
details-panel-selection-as-timelines = Linhas do tempo
details-panel-selection-as-segment = Criar segmento
details-panel-select-nobody = Limpar
selected-name = “{ $name }”

## Filter bar

filter-bar-find-customer = Procurar cliente
filter-bar-filters = Filtros
filter-bar-filters-counted = Filtros · { $on }
filter-bar-done = Pronto
filter-bar-clear-filter = Limpar o filtro
filter-bar-counting-customers = Contando clientes
filter-bar-people = Pessoas
filter-bar-with-bots = Com robôs
filter-bar-bots-only = Só robôs
filter-bar-bots = Robôs
filter-bar-people-as-data-quality-says = Pessoas, como diz Dados › Qualidade
filter-bar-bots-and-our-own-people-too = Também robôs e nossa equipe
filter-bar-only-bots-and-our-own-people = Só robôs e nossa equipe
filter-bar-source = Fonte
filter-bar-all-sources = Fontes
filter-bar-channel = Canal
filter-bar-all-channels = Canais
filter-bar-all-customers = Clientes
filter-bar-segment = Segmento
filter-bar-no-segments-yet-find-groups-in = Ainda não há segmentos: encontre grupos em Segmentos, ou crie um a partir de uma seleção.
filter-bar-who = Clientes que…
filter-bar-who-chip = Clientes que: { $rule }
filter-bar-of-every-analysis-list-and-export = { $words } de toda análise, lista e exportação. O consentimento é definido em Dados › Privacidade.
filter-bar-left-out = { $n } omitidos

## Filter dates

filter-dates-all-dates = Datas
filter-dates-dates = Datas
filter-dates-counted-back-from-end-of-your = Contado de trás para a frente a partir do fim dos seus dados, { $date }.
filter-dates-now-last-day = Agora o último dia.
filter-dates-click-first-day-then-last = Clique no primeiro dia, depois no último.
filter-dates-from = De
filter-dates-to = Até
filter-dates-show-these-dates = Mostrar estas datas
filter-dates-first-day-is-after-last = O primeiro dia vem depois do último.
filter-dates-write-days-as-year-month-day = Escreva os dias como ano-mês-dia: 2026-01-31.

## Frame

frame-opening = Abrindo…
frame-project-is-being-read = O projeto está sendo lido.
frame-nothing-can-be-changed-here = Nada pode ser alterado aqui. { $to_edit }
frame-open-to-look-at = Aberto só para ver
frame-light-theme = Tema claro
frame-dark-theme = Tema escuro
frame-redo = Refazer
frame-redo-named = Refazer: { $edit }
frame-undo = Desfazer
frame-undo-named = Desfazer: { $edit }
frame-clearing-the-filter = limpar o filtro
frame-export-what-is-shown = Exportar o que é mostrado
frame-menu = Menu
frame-file = Arquivo
frame-new-project = Novo projeto…
frame-ctrl-n = Ctrl+N
frame-open-project = Abrir projeto…
frame-ctrl-o = Ctrl+O
frame-open-sample-shop = Abrir a loja de exemplo
frame-import-files = Importar arquivos…
frame-ctrl-i = Ctrl+I
frame-import-folder = Importar uma pasta…
frame-menu-export-what-is-shown = Exportar o que é mostrado…
frame-ctrl-e = Ctrl+E
frame-copy-as-command = Copiar como comando
frame-quit = Sair
frame-ctrl-q = Ctrl+Q
frame-edit = Editar
frame-ctrl-z = Ctrl+Z
frame-shift-ctrl-z = Shift+Ctrl+Z
frame-find-customer = Procurar um cliente
frame-ctrl-f = Ctrl+F
frame-names-and-stages = Nomes e etapas…
frame-ctrl = Ctrl+,
frame-view = Exibir
frame-key-of-view = Ctrl+{ $n }
frame-theme-of-system = Tema do sistema
frame-language = Idioma
frame-language-of-system = Como o do sistema
frame-larger-text = Texto maior
frame-key-larger = Ctrl++
frame-smaller-text = Texto menor
frame-key-smaller = Ctrl+−
frame-ordinary-text = Texto normal
frame-key-ordinary = Ctrl+0
frame-allow-motion = Permitir movimento
frame-reduce-motion = Reduzir movimento
frame-full-screen = Tela cheia
frame-help = Ajuda
frame-keyboard = Teclado
frame-copy-diagnostics = Copiar diagnóstico
frame-licences = Licenças
frame-open-recent = Abrir recente
frame-this-file-is-gone = Este arquivo não existe mais.
frame-forget-missing-projects = Esquecer projetos ausentes
frame-hide-this-banner = Ocultar esta faixa
frame-this-is-sample-invented-shop-with = Este é um exemplo: uma loja inventada com clientes inventados.
frame-open-your-own-data = Abrir seus próprios dados…
frame-drop-files-here = solte arquivos aqui
frame-drop-to-import = Solte para importar

## Notices

notices-dismiss = Dispensar

## Problem

problem-is-not-there-any-more-it = { $name } não está mais lá. Pode ter sido movido ou renomeado: abra-o no novo lugar.
problem-folder-for-does-not-exist-choose = A pasta de { $name } não existe. Escolha outro lugar.
problem-there-is-already-file-called-open = Já existe um arquivo chamado { $name }. Abra-o ou escolha outro nome.
problem-is-not-desire-path-project-to = { $name } não é um projeto do Desire Path. Para usá-lo como dados, importe-o.
problem-is-protected-by-passphrase = { $name } é protegido por uma frase secreta.
problem-that-passphrase-does-not-open = Essa frase secreta não abre { $name }.
problem-looks-like-encrypted-project-this-build = { $name } parece um projeto criptografado. Esta versão do Desire Path não sabe abrir projetos criptografados: use uma que saiba.
problem-this-version-of-desire-path-cannot = Esta versão do Desire Path não sabe criptografar { $name }. Mantenha-o em um disco criptografado.
problem-was-made-by-newer-version-of = { $name } foi feito por uma versão mais nova do Desire Path. Atualize o Desire Path para abri-lo.
problem-is-damaged-restore-it-from-backup = { $name } está danificado. Restaure-o de um backup ou importe os arquivos originais em um novo projeto.
problem-is-damaged-or-was-made-by = { $name } está danificado ou foi feito por outro programa, por isso não foi aberto. Restaure-o de um backup ou importe os arquivos originais em um novo projeto.
problem-is-of-older-version-copy-of = { $name } é de uma versão mais antiga. Uma cópia dele é guardada antes de ser atualizado, e essa cópia não pôde ser escrita: libere espaço ou torne a pasta gravável e abra-o de novo.
problem-question-was-stopped-because-its-answer = A pergunta foi interrompida, porque a resposta seria grande demais.
problem-is-open-in-another-window-close = { $name } está aberto em outra janela. Feche-o lá, ou abra-o aqui só para ver.
problem-cannot-be-changed-because-it-or = { $name } não pode ser alterado, porque ele ou sua pasta é protegido contra escrita. Abra-o só para ver ou copie-o para uma pasta sua.
problem-is-open-to-look-at-so = { $name } está aberto só para ver, portanto nada pode ser alterado. { $to_edit }
problem-disk-that-holds-is-full-nothing = O disco que contém { $name } está cheio. Nada foi alterado: libere espaço e tente de novo.
problem-people-are-erased-from-but-traces = As pessoas foram apagadas de { $name }, mas podem restar rastros no arquivo. Feche outras janelas, veja se há espaço no disco e abra o projeto de novo: então o trabalho é concluído.
problem-that-question-could-not-be-answered = Não foi possível responder a essa pergunta.
problem-there-is-already-segment-called-choose = Já existe um segmento chamado “{ $taken }”. Escolha outro nome.
problem-has-second-name-on-this-disk = { $name } tem um segundo nome neste disco (um hard link), portanto nada pode ser alterado nele. Copie-o para um arquivo próprio e abra esse.
problem-is-in-way-project-needs-this = { $name } está no caminho: o projeto precisa deste nome. Mova esse arquivo.
problem-cancelled-nothing-was-changed = Cancelado: nada foi alterado.
problem-to-change-it-close-it-elsewhere = Para alterá-lo, feche-o no outro lugar e abra-o de novo.
problem-it-is-not-there-any-more = não está mais lá
problem-you-are-not-allowed-to-read = você não tem permissão para lê-lo
problem-disk-or-network-reported-error = o disco ou a rede relatou um erro
problem-cannot-be-read = { $name } não pode ser lido: { $why }.
problem-dates-in-could-be-day-first = As datas em { $columns } podem ter o dia ou o mês primeiro (“{ $example }”): diga qual na importação.
problem-rows-could-not-be-stored-nothing = Não foi possível guardar as linhas. Nada foi alterado: tente de novo.
problem-nothing-was-written-what-is-shared = Nada foi escrito: o que é compartilhado tem de ser lembrado no projeto, para que dois arquivos não revelem pessoas individuais pela diferença entre eles. { $of_store }
problem-could-not-be-read-or-written = { $name } não pôde ser lido ou escrito. Nada foi alterado. Veja se o disco está lá e se você pode usar a pasta, depois tente de novo; se persistir, feche o projeto e abra-o de novo.
problem-project = O projeto

## Project thread

project-thread-importing = Importando
project-thread-opening = Abrindo { $file }
project-thread-opening-sample-shop = Abrindo a loja de exemplo
project-thread-creating = Criando { $file }
project-thread-files = { $importing } { $files } arquivos
project-thread-joining-everybody-by-new-rules = Unindo todos pelas novas regras
project-thread-saving = Salvando
project-thread-undoing = Desfazendo
project-thread-redoing = Refazendo
project-thread-reading-project = Lendo o projeto
project-thread-cancelled-nothing-was-changed = Cancelado: nada foi alterado.
project-thread-something-went-wrong-inside-program-project = Algo deu errado dentro do programa. O arquivo do projeto está inteiro; abra-o de novo.
project-thread-no-project-is-open-open-or = Nenhum projeto está aberto. Abra ou crie um primeiro.
finding-rows-project-closed = o projeto foi fechado nesse meio-tempo
project-thread-undone = Desfeito: { $what }
project-thread-done-again = Refeito: { $what }
project-thread-keeping-project-ready-to-open = Deixando o projeto pronto para abrir
project-thread-no-project-to-import-into = Nenhum projeto está aberto. Abra ou crie um primeiro, depois importe.
project-thread-import-cancelled-nothing-was-changed = Importação cancelada, nada foi alterado.
project-thread-project-was-brought-to-todays-file = O projeto foi levado ao formato de arquivo atual; como era, está guardado em { $copy }.
project-thread-erasure-is-not-finished-traces-of = Um apagamento não terminou: rastros de pessoas apagadas ainda podem estar no arquivo. Feche outras janelas que o têm aberto, depois abra-o de novo.
project-thread-these-files-are-in-project-already = Estes arquivos já estão no projeto: nada foi adicionado.
project-thread-imported = Importados { $events }
project-thread-made-of-rows = {" "}de { $rows } ({ $made })
project-thread-look-at = Olhe { $file }: { $first }{ $more ->
    [0] .
   *[other] , e mais { $more } em Dados › Importações.
}
project-thread-repeat-others = ; { $rows } repetem outras e contam uma vez
project-thread-left-out-listed-in-data = ; { $rows_were } (ver a lista em Dados)

## Save

save-written = Escrito: { $path }
save-noting-export = Anotando a exportação
save-writing = Escrevendo { $name }
save-no-project-is-open-any-more = Não há mais projeto aberto.
save-no-project-is-open = Nenhum projeto está aberto.

## Status bar

status-bar-read-only = {"  "}·  somente leitura
status-bar-of-through-filter = { $filtered_customers } de { $all } no filtro
status-bar-running = Em execução
status-bar-jobs = { $jobs } tarefas
status-bar-running-jobs = Tarefas em execução
status-bar-cancel = Cancelar: { $name }

## Update notice

update-notice-menu = Versões mais novas…
update-notice-title = Versões mais novas
update-notice-about = O Desire Path só procura uma versão mais nova onde você disser. Indique um arquivo, por exemplo numa pasta compartilhada, ou um endereço que comece com https://. Ele é lido uma vez por dia enquanto a janela está aberta, e nada além desse pedido é enviado.
update-notice-place = Arquivo ou endereço
update-notice-look = Olhar lá
update-notice-off = Não olhar mais
update-notice-close = Fechar
update-notice-newer = Já existe o Desire Path { $version }; este é o { $own }.
update-notice-newer-page = Já existe o Desire Path { $version }; este é o { $own }. Está disponível em { $page }
update-notice-none-newer = Não há versão mais nova; esta é a { $own }.
update-notice-switched-off = Versões mais novas não são mais procuradas.
update-notice-no-place = Indique um arquivo ou um endereço.
update-notice-no-network = Esta compilação do Desire Path não tem rede: indique um arquivo.
update-notice-unreadable = { $place } não pode ser lido: { $error }
update-notice-not-understood = { $place } não diz qual versão é a mais nova. A primeira linha tem de ser uma versão como 0.3.0.
update-notice-not-kept = Não foi possível guardar onde procurar versões mais novas: { $error }

## View id

view-id-data = Dados
view-id-journey = Jornada
view-id-segments = Segmentos
view-id-customers = Clientes
view-id-predictions = Previsões
view-id-channels = Canais
view-id-actions = Ações
view-id-present = Apresentar

## Filter properties

filter-events-more = Dispositivo e mais
filter-events-more-filters = Dispositivo, país, produto, campanha e tipo de evento
filter-events-about = Clientes com algum evento em um dispositivo, em um país, sobre um produto ou de uma campanha: quem usou dois dispositivos é encontrado por qualquer um. E que tipos de eventos são mostrados.
filter-events-all-events = Limpar estes
filter-events-customers-with = Clientes com eventos de
filter-events-with-sent = Também o que foi enviado a clientes
filter-events-with-sent-hint = Mensagens enviadas, e estar no grupo de controle de uma campanha: caso contrário conta só o que os clientes fizeram.
filter-events-only-matching = Mostrar só estes eventos
filter-events-only-matching-hint = Caso contrário, mostra-se tudo o que estes clientes fizeram, também em outros dispositivos.
filter-events-events-shown = Eventos mostrados
filter-events-more-on-command-line = Mais { $more }: --filter { $column }=VALUE na linha de comando.
filter-properties-all-properties = Propriedades
filter-properties-property = Propriedade
filter-properties-reading-values = Lendo valores…
filter-properties-reading-properties = Lendo propriedades
filter-properties-more-filter-property-value-on-command = Mais { $more }: --filter property.{ $name }=VALUE na linha de comando.
filter-properties-numbers-filter-property-name-number-on = Números: --filter property.NAME=NUMBER na linha de comando.
sample-make-the-sample-shop = Criar a loja de exemplo
sample-sample-shop-could-not-made = Não foi possível criar a loja de exemplo: { $error }
sample-shop-could-not-be-written = Não foi possível criar a loja de exemplo: { $text }
sample-sample-ready-scores-every-customer = O exemplo está pronto: { $segments }, pontuações de todos os clientes com histórico suficiente e { $actions }.
sample-preparing = Preparando o exemplo
watch-watched-folder = Pasta monitorada
watch-watched-folder-cannot-read = A pasta monitorada { $folder } não pode ser lida: { $error }
window-no-display = nem DISPLAY nem WAYLAND_DISPLAY está definida
window-error-no-display = não há tela em que abrir uma janela ({ $what }); `desire-path demo --out DIR` faz todo o trabalho sem ela
window-error-refused = não foi possível abrir a janela: { $why }; `desire-path demo --out DIR` faz todo o trabalho sem ela
