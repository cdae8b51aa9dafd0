### Reading files: what is asked about columns, what is in doubt, what should be known before loading.

## Questions about columns

ask-unknown-states = { $column } diz o que foi feito de um pedido ou pagamento, mas { $share } uma palavra que não é conhecida ({ $words }). Essas linhas contam como vendas?
ask-share-of-rows = { $share } das linhas têm
ask-share-of-money = linhas com { $share } do dinheiro têm
ask-which-is-the-currency = Que coluna diz a moeda do dinheiro? { $a } contém uma moeda e { $b } várias.
ask-is-the-currency = { $column } é a moeda dele
ask-unknown-states-count = Linhas com uma palavra assim contam como vendas
payment-no-such-state = "{ $word }" não é um estado; os estados são { $known }
payment-word-is-state = não é possível ler "{ $pair }"; escreva WORD=paid, refunded, open, cancelled, disputed ou test
ask-unknown-states-do-not-count = Só contam linhas que se sabe que foram pagas
ask-states-say-nothing = { $column } nada diz do dinheiro: toda linha conta
doubt-answers-without-days = { $column } tem notas, mas nenhuma coluna diz quando foram dadas: elas não viram pontos de contato e são guardadas como o que se sabe de cada pessoa. Adicione uma coluna com o dia da resposta.
doubt-unknown-states = { $column } parece dizer o que foi feito de um pedido ou pagamento, mas nenhuma de suas palavras é conhecida ({ $words }): toda linha conta como venda. Se algumas não são vendas, deixe-as fora do arquivo.
ask-seen-times-and-numbers = Há horários em { $time } e números em { $numbers }.
ask-seen-times = Há horários em { $time }.
ask-seen-numbers = Há números em { $numbers }.
ask-seen-nothing = Nenhuma coluna tem horários ou números.
ask-nobody = Nenhuma coluna diz de quem tratam as linhas. { $seen } Sem clientes não há jornadas; se uma das colunas é o cliente, diga qual.
ask-nobody-and-no-time = Nenhuma coluna diz de quem tratam as linhas, e nenhuma diz quando: é uma tabela sem pessoas e horários. { $seen } Se uma das colunas é o cliente, diga qual.
ask-only-names = Nenhuma coluna distingue as pessoas: { $column } tem nomes, e pessoas diferentes podem ter o mesmo. { $seen } Um nome é uma pessoa?
ask-weak-customer = Quem é o cliente? Nenhuma coluna se chama assim; { $column } distingue as linhas ({ $cells }).
ask-reached = As linhas contam cliques e quantas vezes algo foi visto, como relatórios de anúncios, e { $column } pode ser quem anuncia. Cada um deles é um cliente? Caso contrário, deixe o arquivo de fora.
ask-who-took-payments = As linhas são pagamentos de pedidos com uma marca de teste, e { $column } pode ser quem os recebeu no caixa. Cada um deles é um cliente? Caso contrário, deixe o arquivo de fora: os pedidos dizem quem comprou.
ask-account-or-visitor = Quem é o cliente, { $a } ou { $b }? Uma conta ao lado de visitantes pode ser a empresa a que pertencem.
ask-own-account = Toda linha tem o mesmo { $column } ({ $cells }), que pode ser a conta da própria empresa. Quem é o cliente?
ask-which-is-money = Que coluna é dinheiro que foi pago? { $a } e { $b } têm valores, mas nenhuma linha tem os dois: um pode ser o que se deve, o outro o que foi pago.
ask-staff = As linhas tratam de funcionários ({ $column }), que em geral não são clientes. Cada um deles é um cliente? Caso contrário, deixe o arquivo de fora.
ask-devices = Cada linha tem um dispositivo ({ $column }) e números, mas nada que uma pessoa tenha feito, como é com medições. Cada dispositivo é um visitante? Caso contrário, deixe o arquivo de fora.
ask-each-is-a-customer = Cada { $column } é um cliente
ask-which-is-the-customer = Que coluna é o cliente, { $a } ou { $b }?
ask-is-the-customer = { $column } é o cliente
ask-is-the-company = { $column } é a empresa; { $people } distingue suas pessoas
ask-person-or-company = { $column } é uma pessoa, ou uma empresa com várias? Alguns de seus ids têm várias pessoas em { $people }, a maioria tem uma.
ask-each-name-is-a-person = Cada nome em { $column } é uma pessoa
ask-each-address-is-a-person = Cada endereço em { $column } é uma pessoa
ask-several-addresses = { $share } dos ids em { $a } têm vários endereços em { $b }, portanto um dos dois não distingue clientes. Qual distingue?
ask-shared-address = Pessoas diferentes em { $b } têm o mesmo endereço em { $a } ({ $cells }), como em uma caixa de correio comum: virariam um só cliente. Qual dos dois distingue as pessoas?
ask-which-says-when = Que coluna diz quando aconteceu, { $a } ou { $b }?
ask-versions = Linhas com o mesmo “id” têm o mesmo { $a } e { $b } diferente: são estados de um registro, não várias coisas que aconteceram. Cada estado deve contar quando começou? Caso contrário, deixe de fora os estados anteriores antes de importar o arquivo.
ask-each-state-counts = Cada estado conta; { $column } diz quando começou
ask-date-in-parts = A data está em partes em { $columns }, e só uma data inteira diz quando. Junte as partes em uma coluna do arquivo, por exemplo 2026-03-05, e importe-o de novo.
ask-no-time = Nenhuma coluna diz quando aconteceu, e sem horários não há jornadas. As colunas são { $columns }. Se uma delas diz quando, diga qual; caso contrário, exporte o arquivo com as datas.
ask-does-it-say-when = { $column } diz quando aconteceu? Seus números poderiam ser horários ({ $cells }).
ask-says-when = { $column } diz quando aconteceu
ask-does-it-say-what-happened = { $column } diz o que aconteceu? Contém { $cells }.
ask-says-what-happened = { $column } diz o que aconteceu
ask-says-something-else = { $column } diz outra coisa
ask-every-row-is = Toda linha é “{ $name }”
ask-whether-money = { $column } é dinheiro? Contém { $cells }.
ask-whether-total = Cada linha é outro cliente. { $column } foi pago na hora da linha, ou é o que o cliente pagou ao todo? Contém { $cells }.
ask-what-was-paid = { $column } é o que foi pago? Contém { $cells }.
ask-which-was-paid = Uma destas é o que foi pago: { $columns }? A primeira contém { $cells }.
ask-whole-or-rest = Que coluna é o que foi pago, { $a } ou { $b }? Em quase toda linha { $b } é o que outro valor deixa de { $a }, como depois de uma taxa ou imposto.
ask-is-money = { $column } é dinheiro
ask-is-total = { $column } é o que o cliente pagou ao todo
ask-how-many = { $price } é o preço de uma unidade, e nenhuma coluna se chama quantidade. Uma destas diz quantas foram compradas: { $columns }? A primeira contém { $cells }.
ask-is-quantity = { $column } é a quantidade
ask-one-of-each = Nenhuma delas: cada linha é uma unidade
ask-numbered-document-is-a-sale = As linhas têm números de um documento (“{ $word }”) cujas somas em geral não são vendas. { $column } é dinheiro que um cliente pagou?
ask-document-is-a-sale = O nome do arquivo diz “{ $word }”, e somas assim em geral não são vendas. { $column } é dinheiro que um cliente pagou?
ask-sellers = Só há { $n } valores diferentes de { $column } em { $rows } linhas de vendas: podem ser os de quem vendeu, que não são clientes. Cada um deles é um cliente? Caso contrário, deixe o arquivo de fora ou adicione uma coluna que diga quem comprou.
ask-suppliers = As linhas tratam de fornecedores ({ $column }), que em geral não são clientes. Cada um deles é um cliente? Caso contrário, deixe o arquivo de fora.
ask-is-another-number = { $column } é outro número
ask-name-differs = O nome de { $column } diz { $role }, as células não parecem isso: { $cells }. O que é?
ask-is-what-its-name-says = { $column } é o que diz o nome
ask-is-something-else = { $column } é outra coisa
ask-is-of-role = { $column } é: { $role }

## Other choices

choose-table-of-page = Que tabela desta página?
choose-customer-object = Qual destes é o cliente?
choose-business = Qual destes é a empresa?
note-chat-conversations = { $messages } mensagens de uma conversa do WhatsApp são { $n } conversas: uma pausa de mais de um dia inicia outra. Dos textos, guardam-se os do cliente.
note-chat-business = “{ $business }” é tomado como a empresa.
note-chat-own-lines = { $n } linhas do próprio WhatsApp são deixadas de fora.
refuse-long-chat = uma conversa do WhatsApp com mais de 64 MB
advice-export-in-parts = Exporte em partes.

## Kinds of rows and roles of columns

rows-events = Eventos
rows-people = Pessoas
rows-orders = Pedidos
rows-spend = Gasto e alcance
rows-products = Produtos
role-customer-id = Código de cliente
role-email = E-mail
role-phone = Telefone
role-device-id = Id de dispositivo
role-other-ids = Outros ids da pessoa
role-time = Data e hora
role-event = Evento
role-channel = Canal
role-page = Página
role-product = Produto
role-value = Valor
role-campaign = Campanha
role-device = Dispositivo
role-country = País
role-text = Texto
role-name = Nome
role-first-name = Nome
role-last-name = Sobrenome
role-postcode = Código postal
role-consent = Consentimento: e-mail
role-consent-sms = Consentimento: SMS
role-consent-ads = Consentimento: anúncios
role-consent-analytics = Consentimento: análise de dados
role-consent-profiling = Consentimento: criação de perfis
role-consent-time = Consentimento: data e hora
role-opt-out = Descadastrado: e-mail
role-quantity = Quantidade
role-refund = Dinheiro devolvido
role-payment-status = Estado do pagamento
role-paid-status = Estado do pagamento: só conta o que foi pago
role-booking = Tipo de lançamento
role-deleted = Excluído
role-order-id = Id do pedido
role-account-id = Id da conta
role-ticket-id = Id do ticket
role-cart-id = Id do carrinho
role-product-id = Id do produto
role-sku = SKU
role-handle = Handle
role-category = Categoria
role-cost = Custo
role-margin = Margem
role-stock = Estoque
role-replaced-by = Substituído por
role-milestone = Data de marco
role-until = Último dia
role-currency = Moeda
role-impressions = Impressões
role-clicks = Cliques
role-property = Propriedade: texto
role-number-property = Propriedade: número
role-score = Nota
role-attribute = Atributo
role-ignore = Ignorar

## Doubts about a file

doubt-spaces = Os campos são separados por espaços, e os textos também parecem ter espaços: linhas podem ser cortadas nos lugares errados, também as que são lidas. Exporte com vírgulas ou tabulações.
doubt-apostrophes = Os textos estão entre apóstrofos, e alguns têm aspas duplicadas (""): ficam como estão.
doubt-header-again = Os nomes das colunas aparecem de novo na linha { $line }: as partes são lidas como uma tabela. Se a segunda é outra, ponha-a em um arquivo próprio.
doubt-second-table = A linha { $line } parece trazer os nomes das colunas de outra tabela: o que segue seria lido pelas colunas da primeira. Ponha cada tabela em um arquivo próprio.
doubt-shortened-ids = Uma planilha encurtou números longos na coluna “{ $column }” (1.23457E+12): ids diferentes agora são iguais, de modo que clientes ou pedidos diferentes podem virar um só. Exporte o arquivo de novo e importe-o sem antes abri-lo em uma planilha.
doubt-cents = Os valores na coluna “{ $column }” são números inteiros ao lado de moedas em letras minúsculas, como ferramentas de pagamento escrevem centavos. Se 1999 significa 19,99, diga que os valores estão em centavos.
doubt-several-time-units = Os horários em “{ $column }” estão em unidades diferentes ({ $units } das primeiras linhas): cada um é lido por seu comprimento.
doubt-times-in-unit = { $n } em { $unit ->
    [0] segundos
    [1] milissegundos
    [2] microssegundos
   *[other] nanossegundos
}
doubt-rounded-times = Uma planilha arredondou os horários em “{ $column }” (1.23457E+12), de modo que a hora se perdeu. Exporte o arquivo de novo e importe-o sem antes abri-lo em uma planilha.
doubt-mixed-decimals = Os valores em “{ $column }” estão escritos com vírgula decimal e com ponto decimal ({ $commas } e { $points } das primeiras linhas). Cada um é lido por seu próprio sinal; onde isso não o revela, como em 1.234 ou 1,234, { $sign ->
    [comma] a vírgula
   *[point] o ponto
} é tomado como sinal decimal.
doubt-phone-country = Alguns números em “{ $column }” começam com o código de um país e outros não: o mesmo telefone pode virar dois clientes. Diga a que país pertencem os números sem código, em Dados › Quem é quem › Regras.
doubt-one-id-in-many-rows = “{ $id }” aparece em { $share } das linhas de “{ $column }”. Se significa que ninguém é conhecido, deixe essas linhas de fora: virariam um só cliente.

## Notes about a file

note-lines-skipped = { $n ->
    [one] { $n } linha antes da tabela é pulada.
   *[other] { $n } linhas antes da tabela são puladas.
}
note-utf-16 = O texto é UTF-16.
note-other-encoding = O texto não é UTF-8; é lido como { $name }.
note-no-header = O arquivo não tem cabeçalho; suas colunas são numeradas.
note-dates-with-dots = Datas com pontos são lidas como dia.mês.ano.
note-amounts-in-cents = Os valores estão em centavos: 1999 é lido como 19,99.
note-decimal-comma = A vírgula é lida como sinal decimal.
note-ragged-rows = { $n } das primeiras { $rows } linhas não têm um campo para cada coluna.
note-months-only = { $column } não diz mais do que o mês: o que aconteceu nele é datado no primeiro dia.
note-quarters-only = { $column } não diz mais do que o trimestre: o que aconteceu nele é datado no primeiro dia.
note-some-without-days = { $n } das primeiras { $dates } datas em { $column } não têm dia: o que aconteceu então é datado no primeiro dia do mês ou trimestre.
note-row-names = O cabeçalho tem um nome a menos do que as linhas têm células, como o R escreve: a primeira coluna contém os nomes das linhas.
note-short-rows = Muitas linhas terminam antes das últimas colunas: o que lhes falta ali é lido como vazio.
note-tables-of-page = A página contém { $n } tabelas; { $name } é lida.
note-list-in-records = Cada registro contém uma lista “{ $name }”; cada uma de suas entradas é uma linha.
note-files-of-archive = { $n } arquivos do arquivo compactado são lidos um após o outro.
note-customer-object = Cada evento pertence a objetos de vários tipos; “{ $customer }” é tomado como o cliente.
note-hidden-sheets = { $n ->
    [one] A folha { $names } está oculta na planilha e não é lida: reexiba o que faz parte dela.
   *[other] As folhas { $names } estão ocultas na planilha e não são lidas: reexiba o que faz parte dela.
}
note-consent-unknown = Coluna { $column }: em { $n ->
    [one] { $n } linha
   *[other] { $n } linhas
} das primeiras { $rows } a palavra não é sim nem não{ $words }, portanto o consentimento não é conhecido ali. Substitua-a no arquivo por yes ou no e importe o resultado.

## Files that cannot be read

load-error-io = não é possível ler { $file }: { $source }
load-error-empty = { $file } está vazio. Exporte de novo e verifique se havia linhas selecionadas.
load-error-no-rows = { $file } tem cabeçalho, mas nenhuma linha. Exporte de novo com um período mais amplo.
load-error-no-records = { $file } não contém registros: a lista está vazia. Exporte de novo e verifique se havia linhas selecionadas.
load-error-not-text = { $file } é { $what }. { $advice }
load-error-not-events = { $file }: { $what } não pode virar jornadas. { $advice }
load-error-damaged = { $file } está danificado: falta o fim ou as partes não combinam. Baixe ou exporte de novo.
load-error-damaged-json = { $file } é JSON danificado: quebra na linha { $line }, no caractere { $column }. Exporte de novo.
load-error-missing-role = nenhuma coluna foi escolhida para { $what }: escolha uma
load-error-no-such-column = o arquivo não tem a coluna { $columns }, de que a atribuição precisa para { $what }
load-error-cannot-be-role = { $column } pode ficar como propriedade ou ser omitida (ignore), mas não pode ser { $role }
load-error-no-such-role = não há papel "{ $word }"; os papéis são { $known }
load-error-day-first-mapped = segundo a atribuição as datas trazem primeiro o dia, mas neste arquivo o mês vem primeiro: mude a ordem
load-error-month-first-mapped = segundo a atribuição as datas trazem primeiro o mês, mas neste arquivo o dia vem primeiro: mude a ordem
load-error-unknown-preset = a atribuição é para arquivos de um tipo ("{ $id }") que esta versão não conhece: carregue o arquivo de novo
load-what-word-document = um documento do Word
load-what-presentation = uma apresentação
load-what-numbers-document = um documento do Numbers
load-what-parquet-lzo = um arquivo Parquet comprimido com LZO, que não pode ser lido aqui
load-what-parquet-unknown = um arquivo Parquet comprimido ou criptografado de um modo que não pode ser lido aqui
load-what-json-text = o texto JSON
load-stage-reading = Lendo { $file }
row-outcome-left-out = Omitida: { $reason }
row-outcome-left-out-by-column = Omitida: { $reason } ({ $column })
preview-person = Pessoa { $who }
missing-the-day = o dia
missing-the-cost = o custo, as impressões ou os cliques
missing-the-product = o nome, SKU ou id de um produto
missing-the-customer = um código de cliente, e-mail, telefone ou id de dispositivo
missing-the-time = a data e hora
load-error-several-tables = { $file } contém { $n } tabelas: escolha uma ({ $tables })
load-error-may-hold-tables = { $file } pode conter várias tabelas: veja quais são antes de importá-lo
load-error-no-such-table = { $file } não tem nenhuma tabela "{ $table }"
load-error-ambiguous-dates = as datas em { $columns } poderiam ter o dia ou o mês primeiro ("{ $example }"): escolha qual; a linha de comando o diz com --dates
load-error-time-zone = não há o fuso horário "{ $zone }": use um nome como Europe/Berlin
load-error-too-many-sources = um projeto comporta 255 fontes; carregue este arquivo em uma das que já existem

## What they are instead, and what to do

refuse-archive-2000-tables = um arquivo compactado com mais de 2.000 tabelas
refuse-archive-without-table = um arquivo compactado sem tabela dentro
refuse-database = um banco de dados
refuse-error-message-tool-data = uma mensagem de erro da ferramenta, não os dados dela
refuse-folder = uma pasta
refuse-formatted-document = um documento formatado
refuse-json-list-things-objects = uma lista JSON de outras coisas que não objetos
refuse-made-lines = algo que não é feito de linhas
refuse-packed-unpacks-400-times = compactado de modo que descompacta para mais de 400 vezes o tamanho
refuse-unknown-packing = compactado de um modo que não se conhece aqui
refuse-pdf-document = um documento PDF
refuse-picture = uma imagem
refuse-protected-by-password = protegido por uma senha
refuse-report-64-mb = um relatório com mais de 64 MB
refuse-single-value-table = um único valor, não uma tabela
refuse-table-10000-columns = uma tabela com mais de 10.000 colunas
refuse-no-text-file = algo que não é um arquivo de texto
refuse-text-utf-32 = um texto em UTF-32
refuse-web-page-without-table = uma página da web sem tabela
refuse-workbook-200-sheets = uma planilha com mais de 200 folhas
refuse-workbook-protected-by-password = uma planilha protegida por uma senha
refuse-workbook-read-damaged-unknown = uma planilha que não pode ser lida: está danificada ou é de tipo desconhecido
refuse-xml-file = um arquivo XML
advice-choose-files-inside = Escolha os arquivos dentro dele.
advice-choose-text-export-csv = Escolha uma exportação em texto, como CSV.
advice-choose-text-export-csv-again = Escolha uma exportação em texto, como CSV ou linhas JSON.
advice-export-csv-json-lines = Exporte em CSV ou linhas JSON.
advice-export-data-itself-csv = Exporte os próprios dados em CSV.
advice-export-one-object-per = Exporte um objeto por linha, ou CSV.
advice-export-one-row-per = Exporte uma linha por evento, ou só as colunas de que você precisa.
advice-export-records-themselves-their = Exporte os próprios registros, com suas colunas.
advice-export-shorter-period = Exporte um período mais curto.
advice-export-unpack-yourself-trust = Nenhuma exportação faz isso; descompacte você mesmo, se confia nele.
advice-has-row-64-mb = Tem uma linha de mais de 64 MB; verifique se é uma tabela.
advice-open-password-save-without = Abra com a senha, salve sem ela e escolha de novo.
advice-open-spreadsheet-program-save = Abra em um programa de planilhas e salve em XLSX ou CSV.
advice-open-text-editor-read = Abra em um editor de texto para ler o que deu errado, depois exporte de novo.
advice-perhaps-export-asked-for = Talvez a exportação tenha pedido login: entre na ferramenta e baixe o arquivo de novo.
advice-project-open-instead-otherwise = Se é um projeto, abra-o; caso contrário, exporte suas tabelas em CSV.
advice-save-sheets-need-workbook = Salve as folhas de que você precisa em uma planilha própria, ou em CSV.
advice-save-utf-8-for-example = Salve em UTF-8, por exemplo em um editor de texto, e importe o resultado.
advice-tables-are-files-csv = Tabelas são arquivos como CSV, linhas JSON, Parquet ou planilhas do Excel.
advice-unpack-choose-files-inside = Descompacte e escolha os arquivos dentro.
advice-unpack-choose-folder-files = Descompacte e escolha a pasta ou os arquivos de que você precisa.
advice-unpack-pack-zip-gz = Descompacte, ou compacte em zip, gz ou zst.
advice-unpack-password-choose-files = Descompacte com a senha e escolha os arquivos dentro.
advice-write-snappy-zstd-gzip = Escreva com snappy, zstd, gzip, lz4 ou brotli, ou exporte CSV ou linhas JSON.
preview-until = até { $day }
preview-impressions = { $n } impressões
preview-product = Produto { $words }
