### Dialogs.

## Annotations

annotations-write-first-day-as-2026-05 = Escreva o primeiro dia como 2026-05-04.
annotations-write-last-day-as-2026-05 = Escreva o último dia como 2026-05-17, ou deixe vazio.
annotations-last-day-lies-before-first = O último dia vem antes do primeiro.
annotations-write-what-happened = Escreva o que aconteceu.
annotations-new-annotation = nova anotação
annotations-what-happened = O que aconteceu
annotations-summer-sale = Liquidação de verão
annotations-days = Dias
annotations-same-day = mesmo dia
annotations-annotation-kind = tipo de anotação
annotations-annotation-source = fonte da anotação
annotations-all = Todas
annotations-no-notes-yet-campaigns-releases-and = Ainda não há anotações. Campanhas, lançamentos e mudanças de preço explicam viradas nos dados.
annotations-remove = Remover “{ $text }”
annotations-annotations = Anotações
annotations-it-is-kept-in-project-can = Fica guardada no projeto. Pode ser desfeito.
annotations-add = Adicionar
annotations-close = Fechar

## Confirm

confirm-removed = Removidos: { $old_events }.
confirm-remove-old-events = Remover eventos antigos?
confirm-remove-for-good = Remover para sempre
confirm-removing-old-events = Removendo eventos antigos
confirm-this-cannot-be-undone-and-neither = Isto não pode ser desfeito, nem o que foi feito antes.
confirm-cancel = Cancelar
undo-export-title = Desfazer a exportação de ações?
undo-export-what = A última coisa feita foi exportar ações. O que foi exportado saiu do programa e fica onde está. Desfazer só esquece aqui que foi exportado e quem ficou de fora, e assim se poderia escrever de novo aos mesmos clientes.
undo-export-yes = Desfazer a exportação
undo-export-look = Ver as ações

## Consent

consent-saving-consent = Salvando consentimento
consent-for = { $label }: { $word } para { $customer }.
consent-customers = Clientes
consent-choose-segment = Escolha um segmento
consent-consent-segment = segmento do consentimento
consent-set-consent = Definir consentimento
consent-undo-label = definir consentimento
consent-purpose = Finalidade
consent-consent-purpose = finalidade do consentimento
consent-their-answer = Resposta deles
consent-yes = Sim
consent-no = Não
consent-source-of-this-answer = Fonte desta resposta
consent-by-letter-on-phone = Por carta, por telefone…
consent-no-segment-chosen = Escolha um segmento.
consent-counts-from-now-on-for-later = Vale a partir de agora para { $customer }; uma declaração posterior em uma importação prevalece. Pode ser desfeito.
consent-set = Definir
consent-cancel = Cancelar

## Erase

erase-customer = Cliente { $n }
erase-from-file = De um arquivo…
erase-csv-file-with-column-of-ids = Um arquivo CSV com uma coluna de ids, e-mails, telefones ou ids de dispositivos.
erase-leave-file-out = Deixar o arquivo de fora
erase-customers = { $id } ({ $customers } clientes)
erase-one-identifier-line-first-column-of = Um identificador por linha. A primeira coluna de um arquivo CSV pode ser colada como está.
erase-people-with-events = { $customers } com { $events }: { $first }{ $more }
erase-and-more = {" "}e mais { $more }
erase-nobody-is-known-by-of-them = Ninguém é conhecido por { $n } deles: { $some }
erase-several-customers-have-these-so-say = Vários clientes têm estes; diga quem por outro identificador: { $some }
erase-erasing-people = Apagando pessoas
erase-erased-with-file-was-rewritten = Apagados { $customers } com { $events }. O arquivo foi reescrito.{ $copies }
erase-names-and-more = , { $names } e mais { $more }
erase-beside-project-and-may-still-hold = { $n ->
    [one] Esta cópia fica ao lado do projeto e ainda pode conter as pessoas apagadas: { $first }{ $more }. Remova-a também.
   *[other] Estas cópias ficam ao lado do projeto e ainda podem conter as pessoas apagadas: { $first }{ $more }. Remova-as também.
}
erase-erase-people = Apagar pessoas
erase-events-identifiers-scores-actions-texts-and = Eventos, identificadores, pontuações, ações, textos e toda menção a estas pessoas são removidos do arquivo do projeto, que então é reescrito. Identificadores codificados, que ninguém consegue ler, as mantêm fora de importações posteriores.
erase-customer-ids-e-mails-phones-or = Códigos de cliente, e-mails, telefones ou ids de dispositivos
erase-this-cannot-be-undone-and-neither = Isto não pode ser desfeito, nem nada feito antes. Cópias do projeto e arquivos que foram exportados não mudam: remova-os também.
erase-type-to-go-on = Digite “{ $word }” para continuar
erase-erase-for-good = Apagar para sempre
erase-cancel = Cancelar

## First questions

first-questions-looking-at-your-data = Examinando os seus dados
first-questions-first-questions = primeiras perguntas
first-questions-success-is = Sucesso é
first-questions-money-is-in = O dinheiro é em
first-questions-currency = Moeda
first-questions-times-are-shown-in = Os horários são mostrados em
first-questions-time-zone = Fuso horário
first-questions-stages = Etapas
first-questions-change-names-and-stages = Alterar nomes e etapas…
first-questions-choose-touchpoint = Escolha um ponto de contato
first-questions-what-counts-as-success = O que conta como sucesso
first-questions-is-this-right = Está certo?
first-questions-desire-path-took-four-things-for = O Desire Path deu quatro coisas como certas. Todo número depende delas.
first-questions-still-looking-at-your-data = Examinando os seus dados…
first-questions-use-these = Usar estas
first-questions-keep-as-it-was = Manter como estava
first-questions-keep-defaults = Manter os padrões
first-questions-settings-kept = { $goal }, { $currency }, { $time_zone }
first-questions-you-can-change-all-of-it = Você pode alterar tudo depois, em Dados › Configurações.

## Same

same-customer = Cliente
same-known-by = Conhecido por
same-same-person-as = Mesma pessoa que
same-find-customer-who-is-same-person = Procure o cliente que é a mesma pessoa que { $label }: pelo nome ou por qualquer identificador.
same-type-at-least-two-letters = Digite pelo menos duas letras.
same-find-customers = Procurar clientes
same-looking = Procurando…
same-nobody-is-called-so = Ninguém se chama assim.
same-they-are-same-person = São a mesma pessoa
same-cancel = Cancelar

## Split

split-not-same-person = Não é a mesma pessoa
split-tick-profiles-of-that-belong-to = Marque os perfis de { $label } que pertencem a outra pessoa. Eles viram um cliente próprio e ficam separados, seja o que for que tenham em comum.
split-of-go = { $n } de { $profiles } saem.
split-make-them-another-customer = Fazer deles outro cliente
split-cancel = Cancelar
split-profile = Perfil { $n }: { $ids }

## Licences

licences-licences = Licenças
licences-close = Fechar

## List export

tool-choice-file-for = Arquivo para
tool-choice-own-columns = Qualquer programa (CSV)
tool-choice-unknown-to-tool = não seriam conhecidos por { $tool }
tool-choice-knows-nobody = ninguém nesta lista é conhecido por { $tool }
tool-choice-repeated = já estão no arquivo, pelo mesmo endereço
tool-choice-phones-without-country = números de telefone deixados de fora: o país deles não é certo
tool-choice-incomplete-addresses = nomes ou códigos postais deixados de fora: nome, sobrenome, país e código postal só contam juntos
tool-choice-too-long-for-one-file = a lista é mais longa do que pode ser um arquivo de { $tool }; `desire-path export` com --to { $word } escreve vários
list-export-hashed = Endereços, números e nomes em SHA-256
list-export-for-tool = “{ $title }” para { $tool }{ $included }
list-export-for-as-csv = “{ $title }” para { $what }, em CSV{ $included }
list-export-my-own-work = Meu próprio trabalho
list-export-export = Exportar “{ $title }”
list-export-what-is-list-for = Para que serve a lista?
list-export-in-file = no arquivo
list-export-left-out = omitidos
list-export-choose-where-to-save = Escolher onde salvar…
list-export-cancel = Cancelar
list-export-tick-box-below = marque a caixa abaixo
list-export-include-people-whose-consent-is-not = Incluir pessoas cujo consentimento não é conhecido: guardo o consentimento delas em outro lugar

## File

file-being-looked-at = em exame
file-looking-at = Examinando { $name }
file-preview = Prévia
file-cannot-be-read = não pode ser lido
file-needs-answer-about-dates = precisa de uma resposta sobre datas
file-needs-time-zone = precisa de um fuso horário
file-needs-source-name = precisa de um nome de fonte
file-cannot-be-read-this-way = não pode ser lido assim
file-needs-correction = precisa de uma correção
file-recognised-by-its-columns = { $label }, reconhecido pelas colunas
file-looking-at-rows = Examinando as linhas…
file-it = O arquivo { $why }.
file-columns-lets-you-choose-another = { $question } { $name }. “Colunas…” permite escolher outra.
file-looking-whether-known = Verificando se já é conhecido
file-imported-before = Este arquivo foi importado em { $date }. O que o projeto já tem dele não é contado duas vezes.
file-import-rows = Importar { $rows }
file-import-button = Importar
file-looking-at-file = Examinando o arquivo…
file-rows-become = { $of }{ $rows } { $n ->
    [one] vira
   *[other] viram
} { $events }{ $made }
file-some-of-first-rows-become = { $used } das primeiras { $rows } { $n ->
    [one] vira
   *[other] viram
} { $events }{ $made }
file-some-rows-become = { $used } de { $rows } { $n ->
    [one] vira
   *[other] viram
} { $events }{ $made }
file-first = As primeiras{" "}
file-no-cost = nenhum custo
file-about-of-ads = { $of }{ $rows } sobre { $costs } de anúncios
file-refused-is = {" é "}
file-about-people = { $of }{ $rows } sobre pessoas
file-about-products = { $of }{ $rows } sobre produtos
file-about-people-with = { $of }{ $rows } sobre pessoas com { $events }
file-left-out = Deixadas de fora: { $rows } ({ $why }).
file-needs-answer-about-its-columns = precisa de uma resposta sobre suas colunas

## Grid

grid-what-becomes-of-row = O que será da linha
grid-columns-and-more-to-the-right = { $columns }; role para a direita para ver o resto
grid-show-empty-columns = Mostrar { $n ->
    [one] a coluna vazia
   *[other] { $n } colunas vazias
}
grid-line = Linha { $line }: { $outcome }
grid-kept-about = Guardada · cerca de { $size }
grid-column-left-out = Omitida

## Mapping

mapping-opening-file = Abrindo o arquivo
mapping-import = Importar
mapping-still-opening-file = Abrindo o arquivo…
mapping-left-out-without-data = Sem dados, por isso deixados de fora: { $names }
mapping-cancel = Cancelar
mapping-import-title = Importar { $n }
mapping-import-files = Importar { $n } arquivos
mapping-back-to-all-files = Voltar a todos os arquivos
mapping-one-step-that-can-be-undone = { $size } · um passo que pode ser desfeito
mapping-import-all-files = Importar todos os { $usable } arquivos
mapping-import-some-files = Importar { $files }

## Overview

overview-leave-out = Deixar de fora
overview-do-not-import = Não importar { $name }
overview-columns = Colunas…
overview-columns-and-rows-of = Colunas e linhas de { $name }
overview-looking-at-of-files = Examinando { $looking } de { $files } arquivos…
overview-of-files-need-answer = { $waiting ->
    [one] { $waiting } de { $files } arquivos precisa de uma resposta
   *[other] { $waiting } de { $files } arquivos precisam de uma resposta
}
overview-of-files-cannot-be-used-and = { $refused ->
    [one] { $refused } de { $files } arquivos não pode ser usado e fica de fora
   *[other] { $refused } de { $files } arquivos não podem ser usados e ficam de fora
}
overview-all-in-one-step-that-can = Tudo em um passo que pode ser desfeito

## Questions

questions-time-zone = Fuso horário
questions-there-is-no-such-time-zone = Não existe esse fuso horário; escreva um como Europe/Berlin.
questions-recognised = Reconhecido: { $name }
questions-rows-are = As linhas são
questions-source = Fonte
questions-channel = Canal
questions-currency = Moeda
questions-times-without-zone-are-in = Horários sem fuso são em
questions-decimal-comma = Vírgula decimal
questions-keep-repeated-rows = Manter linhas repetidas
questions-keep-repeated-rows-means = Linhas exatamente iguais contam uma vez. Duas compras de um dia parecem iguais onde só o dia está escrito: nesse caso, mantenha-as.
questions-count-repeated-lines-once = Contar linhas repetidas uma vez
questions-of-lines-that-are-exactly-alike = De linhas exatamente iguais dentro de um pedido, só a primeira conta. Deixe desligado onde se escreve uma linha por item.
questions-keep-images-styles-and-scripts = Manter imagens, estilos e scripts
questions-or-one-of-yours = ou uma das suas
questions-existing-source = Fonte existente
questions-is-in-written-day-first-or = “{ $raw }” em { $columns } está escrito com o dia ou com o mês primeiro?
questions-are-dates-in-written-day-first = As datas em { $columns } estão escritas com o dia ou com o mês primeiro?
questions-day-first = Dia primeiro: { $day }
questions-month-first = Mês primeiro: { $month }
questions-button-day-first = Dia primeiro
questions-button-month-first = Mês primeiro
questions-amounts-in-cents = Valores em centavos
questions-1999-means-19-99-amounts-are = 1999 significa 19,99. Valores em moedas sem centavos, como o iene, ficam como estão.
questions-give-column-below-role-time = Dê a uma coluna abaixo o papel “Data e hora”, ou deixe o arquivo de fora.
questions-give-column-below-role-customer-id = Dê a uma coluna abaixo o papel “Código de cliente”, “E-mail”, “Telefone” ou “Id de dispositivo”, ou deixe o arquivo de fora.

## Own project

own-project-there-is-no-such-folder-choose = Essa pasta não existe. Escolha outra.
own-project-there-is-already-project-of-this = Já existe um projeto com este nome. Escolha outro nome ou adicione a esse projeto.
own-project-name = Nome
own-project-folder = Pasta
own-project-or-add-to-project-that-you = Ou adicione a um projeto que você tem:
own-project-where-should-your-data-be-kept = Onde guardar os seus dados?
own-project-your-data-goes-into-project-of = Os seus dados vão para um projeto próprio: um arquivo neste computador, e em nenhum outro lugar.
own-project-protect-with-passphrase = Proteger com uma frase secreta
own-project-passphrase = Frase secreta
own-project-create-project-and-go-on = Criar projeto e continuar
own-project-cancel = Cancelar

## Passphrase

passphrase-five-or-more-words-that-do = Cinco ou mais palavras que não têm relação entre si são fáceis de lembrar.
passphrase-same-again = A mesma de novo
passphrase-two-are-not-same = As duas não são iguais.
passphrase-whoever-forgets-passphrase-loses-project-nobody = Quem esquece a frase secreta perde o projeto: ninguém pode abri-lo então, e não há volta. Guarde-a em um gerenciador de senhas ou em papel, em lugar seguro.
passphrase-open-encrypted-project = Abrir um projeto criptografado
passphrase-is-protected-by-passphrase = { $file } é protegido por uma frase secreta.
passphrase-passphrase = Frase secreta
passphrase-that-passphrase-does-not-open-look = Essa frase secreta não abre { $name }. Verifique as maiúsculas e o idioma do teclado e tente de novo.
passphrase-open = Abrir
passphrase-cancel = Cancelar
passphrase-new-project = Novo projeto
passphrase-protect-with-passphrase = Proteger com uma frase secreta
passphrase-without-one-whoever-gets-hold-of = Sem ela, quem obtiver o arquivo pode lê-lo. Você pode adicionar uma depois, em Dados › Privacidade.
passphrase-create-project = Criar projeto
passphrase-encrypting-project = Criptografando o projeto
passphrase-project-is-encrypted-now-copies-made = O projeto agora está criptografado. Cópias feitas antes não estão, e o disco ainda pode conter rastros do arquivo antigo.
passphrase-changing-passphrase = Alterando a frase secreta
passphrase-passphrase-is-changed-copies-made-before = A frase secreta foi alterada. Cópias feitas antes mantêm a antiga.
passphrase-removing-encryption = Removendo a criptografia
passphrase-project-is-not-encrypted-any-more = O projeto não está mais criptografado: quem obtiver o arquivo pode lê-lo.
passphrase-cancelled-nothing-was-changed = Cancelado, nada foi alterado.
passphrase-present-passphrase = Frase secreta atual
passphrase-that-is-not-passphrase-of-this = Essa não é a frase secreta deste projeto.
passphrase-new-passphrase = Nova frase secreta
passphrase-project-file-is-rewritten-encrypted-exports = O arquivo do projeto é reescrito, criptografado. Exportações não são criptografadas, nem cópias feitas antes.
passphrase-encrypt = Criptografar
passphrase-change-passphrase = Alterar a frase secreta
passphrase-project-file-is-rewritten-under-new = O arquivo do projeto é reescrito com a nova frase secreta. Cópias feitas antes mantêm a antiga.
passphrase-button-change = Alterar frase secreta
passphrase-remove-passphrase = Remover a frase secreta
passphrase-project-file-is-rewritten-without-encryption = O arquivo do projeto é reescrito sem criptografia: qualquer um que o tenha pode lê-lo.
passphrase-button-remove = Remover frase secreta

## Path

path-open-project = Abrir projeto
path-desire-path-project = Projeto do Desire Path
path-path-of-desire-file = Caminho de um arquivo .desire
path-new-project = Novo projeto
path-path-of-new-desire-file = Caminho do novo arquivo .desire
path-import-files = Importar arquivos
path-exports = Exportações
path-all-files = Todos os arquivos
path-import-file = Importar um arquivo
path-path-of-file-or-of-folder = Caminho de um arquivo ou de uma pasta deles
path-import-folder = Importar uma pasta
path-path-of-folder-of-exports-or = Caminho de uma pasta de exportações ou de um arquivo
path-watch-folder = Monitorar uma pasta
path-path-of-folder-that-exports-are = Caminho da pasta em que as exportações são postas
path-file-of-identifiers = Arquivo de identificadores
path-csv-or-text = CSV ou texto
path-path-of-csv-file-with-column = Caminho de um arquivo CSV com uma coluna de ids
path-there-are-no-identifiers-in = Não há identificadores em { $name }.
path-cannot-be-read = { $name } não pode ser lido: { $error }.
path-path-of-new-file = Caminho do novo arquivo
path-there-is-no-folder = A pasta { $folder } não existe.
path-there-is-no-file = O arquivo { $file } não existe.
path-there-is-no-such-folder = Essa pasta não existe.
path-exists-already-and-copy-of-project = { $file } já existe, e uma cópia de um projeto nunca toma o lugar de outro arquivo. Escolha outro nome.
path-exists-already-replace-it = { $file } já existe. Substituir?
path-replace = Substituir
path-open = Abrir
path-save = Salvar
path-cancel = Cancelar
path-export-what-is-shown = Exportar o que é mostrado

## Quit

quit-import-is-still-running = Uma importação ainda está em andamento
quit-closing-now-stops-it-project-stays = Fechar agora a interrompe; o projeto fica como era antes da importação.
quit-keep-importing = Continuar importando
quit-stop-it-and-close = Interromper e fechar

## Read only

read-only-open-to-look-at = Abrir só para ver?
read-only-looking-at-it-changes-nothing-every = Ver não altera nada; toda vista e exportação funciona.
read-only-button-open = Abrir só para ver
read-only-try-again = Tentar de novo
read-only-cancel = Cancelar

## Addresses

addresses-addresses = Endereços
addresses-become = Viram
addresses-how-many = Quantos
addresses-events = Eventos
addresses-such-as = Por exemplo
addresses-address = Endereço
addresses-now = Agora
addresses-then = Depois
addresses-look-at-addresses = Ver os endereços
addresses-looking-at-addresses = Examinando os endereços…
addresses-preview-names = Prévia dos nomes
addresses-now-and-get-another-name = agora { $touchpoints }; { $addresses } e { $events } recebem outro nome
addresses-every-address-has-name-of-its = Todo endereço já tem nome próprio, ou não há páginas: nada a propor.
addresses-choose-none = Não escolher nenhum
addresses-choose-all = Escolher todos
addresses-of-chosen-names-can-be-changed = { $chosen } de { $proposals } escolhidos. Os nomes podem ser alterados aqui; * vale por qualquer coisa.
addresses-becomes = { $pattern } vira { $touchpoint }
addresses-use = Usar { $pattern }
addresses-name-of = Nome de { $pattern }
addresses-one-page-that-is-viewed-often = Uma página vista com frequência
addresses-many-names-in-one-folder = Muitos nomes em uma pasta
addresses-they-differ-by = Diferem por { $kinds }
addresses-which-address-becomes-what-those-that = Que endereço vira o quê, primeiro os que mudam:
addresses-now-then = { $address_text }: agora { $now }, depois { $then }

## Channels

channels-raw-channel = Canal bruto
channels-becomes = Vira
channels-by = Por
channels-events = Eventos
channels-raw-becomes = { $raw } vira { $channel }
channels-none-given = (nenhum dado)
channels-tags-on-address = { $raw } (etiquetas no endereço)
channels-by-source = por fonte
channels-rule = regra { $n }
channels-or-choose = ou escolha
channels-known-channel = Canal conhecido
channels-add-rule = Adicionar regra
channels-click-row-to-fill-this-in = Clique em uma linha para preencher isto. * vale por qualquer coisa. Canais que nenhuma regra nomeia seguem as regras de canal padrão do Google Analytics 4.
channels-rule-with-events = { $n }. “{ $raw }” vira “{ $channel }” · { $events }

## Rules

rules-count-names = Contar nomes
rules-names-and-stages = Nomes e etapas
rules-raw-names-stay-in-file-these = Os nomes brutos ficam no arquivo; estas regras dizem como se chamam na tela. Vale a primeira regra que se aplica.
rules-touchpoints = Pontos de contato
rules-addresses = Endereços
rules-channels = Canais
rules-stages-and-kinds = Etapas e tipos
rules-counting = Contando…
rules-apply-everywhere = Aplicar em toda parte
rules-cancel = Cancelar
rules-close = Fechar
rules-start-over = Recomeçar
rules-back-to-built-in-rules = Voltar às regras integradas

## Order buttons

order-buttons-remove = Remover { $what }
order-buttons-up = Para cima
order-buttons-earlier-rule-wins = A regra que vem antes prevalece

## Stages

stages-touchpoint = Ponto de contato
stages-events = Eventos
stages-stage = Etapa
stages-kind = Tipo
stages-kind-says-what-happens-at-touchpoint = O tipo diz o que acontece em um ponto de contato, seja qual for o nome: previsões, ações, atrito e qualidade dos dados se guiam por ele.
stages-numbered-stage = Etapa { $n }
stages-move-stage-one-to-right = Mover a etapa { $n } uma posição para a direita
stages-remove-stage = Remover a etapa { $n }
stages-new-stage = Nova etapa
stages-loyalty = Fidelidade
stages-add-stage = Adicionar etapa
stages-no-stage = Sem etapa
stages-stage-of = Etapa de { $touchpoint }
stages-kind-of = Tipo de { $touchpoint }

## Touchpoints

touchpoints-raw-name = Nome bruto
touchpoints-on-page = Na página
touchpoints-becomes = Vira
touchpoints-by = Por
touchpoints-events = Eventos
touchpoints-raw-becomes = { $raw } vira { $touchpoint }
touchpoints-rule = regra { $n }
touchpoints-events-named = Eventos chamados
touchpoints-any-event = qualquer evento
touchpoints-on-page-hint = na página
touchpoints-any-page = qualquer página
touchpoints-product-viewed = Product viewed
touchpoints-add-rule = Adicionar regra
touchpoints-click-row-to-fill-this-in = Clique em uma linha para preencher isto. * vale por qualquer coisa: /product/*
touchpoints-on-becomes = { $n }. { $event } em { $page } vira “{ $touchpoint }” · { $events }

## Shortcuts

shortcuts-ctrl-o = Ctrl+O
shortcuts-open-project = Abrir um projeto
shortcuts-ctrl-n = Ctrl+N
shortcuts-new-project = Novo projeto
shortcuts-ctrl-i = Ctrl+I
shortcuts-import-files = Importar arquivos
shortcuts-ctrl-e = Ctrl+E
shortcuts-export-what-is-shown = Exportar o que é mostrado
shortcuts-ctrl-f = Ctrl+F
shortcuts-find-customer = Procurar um cliente
shortcuts-ctrl-1-7 = Ctrl+1 … 8
shortcuts-go-to-view = Ir para uma vista
shortcuts-ctrl-z = Ctrl+Z
shortcuts-undo = Desfazer
shortcuts-shift-ctrl-z = Shift+Ctrl+Z
shortcuts-redo = Refazer
shortcuts-ctrl-ctrl-ctrl-0 = Ctrl++  Ctrl+−  Ctrl+0
shortcuts-larger-smaller-ordinary-text = Texto maior, menor, normal
shortcuts-full-screen = Tela cheia
shortcuts-tab = Tab
shortcuts-next-control = Próximo controle
shortcuts-arrow-keys = Setas
shortcuts-walk-nodes-of-diagram = Percorrer os nós de um diagrama
shortcuts-enter = Enter
shortcuts-select-what-has-focus = Selecionar o que tem o foco
shortcuts-esc = Esc
shortcuts-clear-selection-leave-customer-close-dialog = Limpar a seleção, sair de um cliente, fechar um diálogo
shortcuts-alt-up-down = Alt+↑, Alt+↓
shortcuts-previous-next-customer = Cliente anterior ou próximo da lista
shortcuts-ctrl-shift-f = Ctrl+Shift+F
shortcuts-clear-filter = Limpar o filtro
shortcuts-ctrl-d = Ctrl+D
shortcuts-light-or-dark = Claro ou escuro
shortcuts-ctrl = Ctrl+,
shortcuts-rules-for-names-and-stages = Regras de nomes e etapas
shortcuts-ctrl-q = Ctrl+Q
shortcuts-quit = Sair
shortcuts-this-sheet = Esta folha
shortcuts-keyboard = Teclado
shortcuts-close = Fechar
passphrase-strong = Forte.
passphrase-fair-one-two-more-words-make = Razoável: mais uma ou duas palavras a tornam forte.
passphrase-weak-easily-found-trying-use-five = Fraca: fácil de descobrir por tentativas. Use cinco ou mais palavras que não têm relação entre si.

## Customers who…

conditions-title = Clientes que…
conditions-who-enters-not-what-is-shown = Diz para quem se olha, por tudo o que os clientes fizeram até o fim das datas. O que se mostra disso, dizem os outros filtros.
conditions-as-text = O mesmo em texto
conditions-example = orders >= 2 and not did "Refund"
conditions-examples = Exemplos
conditions-example-often = orders >= 2 within 90d
conditions-example-gone = order and last activity > 30 days ago
conditions-example-sequence = kind:cart then not order within 7d
conditions-example-money = value > 100 and sessions < 3
conditions-none-yet = Adicione uma condição ou escreva uma.
conditions-show-these-customers = Mostrar estes clientes
conditions-show-all-customers = Mostrar todos os clientes
conditions-cancel = Cancelar
conditions-save-as-segment-named = Salvar como segmento chamado
conditions-save = Salvar
conditions-segment-saved = Salvo como “{ $name }”: em Segmentos, e como segmento na barra de filtro.
conditions-add = Adicionar:
conditions-how-often = Quantas vezes
conditions-when = Quando
conditions-money = Dinheiro
conditions-sequence = Um depois do outro
conditions-prediction = Previsão
conditions-chance-of-what = O que se prevê
conditions-all-hold = Todas estas são verdadeiras
conditions-one-holds = Pelo menos uma é verdadeira
conditions-how-many-hold = Quantas condições devem ser verdadeiras
conditions-holds = Incluir se
conditions-holds-not = Excluir se
conditions-whether-it-holds = Incluir ou excluir
conditions-remove = Remover a condição
conditions-event = O que aconteceu
conditions-anything = Qualquer coisa
conditions-an-order = Um pedido
conditions-a-session = Uma sessão
conditions-kind = Tipo: { $kind }
conditions-kinds = Tipos de pontos de contato
conditions-device = Dispositivo
conditions-country = País
conditions-product = Produto
conditions-campaign = Campanha
conditions-compared = Como se compara
conditions-at-least = pelo menos
conditions-more-than = mais de
conditions-at-most = no máximo
conditions-less-than = menos de
conditions-exactly = exatamente
conditions-times = { $n ->
    [one] {" "}vez
   *[other] {" "}vezes
}
conditions-paid = Pago ao todo
conditions-since-when = Desde quando
conditions-ever = sempre
conditions-in-last-days = { $n ->
    [one] no último dia
   *[other] nos últimos { $n } dias
}
conditions-the-first = O primeiro
conditions-the-last = O último
conditions-first-or-last = Primeiro ou último
conditions-at-most-days-ago = há no máximo
conditions-more-than-days-ago = há mais de
conditions-before-day = antes de
conditions-after-day = depois de
conditions-on-day = em
conditions-days = { $n ->
    [one] {" "}dia
   *[other] {" "}dias
}
conditions-first = Primeiro
conditions-then = depois
conditions-then-not = depois não
conditions-what-comes-then = O que vem depois
conditions-add-step = Adicionar um passo
conditions-remove-step = Remover o passo
conditions-time-since-step-before = Tempo desde o passo anterior

## Words between fields
rules-built-in = integrada
rules-becomes = vira
rules-become = viram
rules-any = qualquer
annotations-until-day = até
