### What can go wrong with files.

## Store error

store-error-not-found = { $path } não existe. Verifique o nome ou crie ali um novo projeto.
store-error-no-folder = A pasta de { $path } não existe. Crie-a primeiro ou escolha outro lugar.
store-error-already-exists = { $path } já existe. Abra-o ou escolha outro nome.
store-error-not-a-project = { $path } não é um projeto do Desire Path. Para usá-lo como dados, importe-o em um projeto.
store-error-locked = { $path } é protegido por uma frase secreta. Informe a frase secreta para abri-lo.
store-error-wrong-passphrase = Esta frase secreta não abre { $path }. Tente de novo: verifique as maiúsculas e o idioma do teclado. Sem a certa, ninguém pode ler o projeto; se você tem certeza dela, o arquivo está danificado: use um backup.
store-error-encrypted-elsewhere = { $path } parece um projeto criptografado. Esta versão do Desire Path não sabe abrir projetos criptografados: use uma que tenha sido compilada com o recurso “encrypted” (o README diz como). O arquivo não foi alterado.
store-error-cannot-encrypt = { $path } não pode ser criptografado por esta versão do Desire Path: use uma que tenha sido compilada com o recurso “encrypted” (o README diz como), ou mantenha o arquivo em um disco criptografado.
store-error-newer = { $path } foi feito por uma versão mais nova do Desire Path (formato de arquivo { $found }, esta versão conhece até { $known }). Atualize o Desire Path para abri-lo; o arquivo não foi alterado.
store-error-damaged = { $path } está danificado ({ $detail }). Restaure-o de um backup ou importe os arquivos originais em um novo projeto.
store-error-in-use = { $path } está aberto em outra janela do Desire Path{ $process }. Feche-o lá, ou abra-o aqui somente para leitura.
store-error-read-only-place = { $path } não pode ser escrito: o arquivo ou sua pasta é somente leitura. Abra-o somente para leitura ou copie-o para uma pasta sua.
store-error-several-names = { $path } tem um segundo nome neste disco (um hard link). Alterações feitas sob dois nomes destruiriam umas às outras: copie o projeto para um arquivo próprio e use esse, ou remova o outro nome.
store-error-in-the-way = { $path } está no caminho: um projeto precisa deste nome para si. Mova esse arquivo ou escolha outro nome.
store-error-calls-wait = Eventos que chegaram ao vivo ainda não estão em { $path }, ou ainda estão sendo recebidos. Deixe “serve” ou o botão em Dados › Ao vivo receber o que espera, encerre-o e tente de novo. Nada foi alterado.
store-error-opened-read-only = { $path } está aberto somente para leitura. Feche-o e abra-o para edição para alterá-lo.
store-error-disk-full = O disco que contém { $path } está cheio. Nada foi alterado; libere espaço e tente de novo.
store-error-no-backup = { $path } é de um formato de arquivo mais antigo. Uma cópia dele é guardada antes de ser atualizado, e { $copy } não pôde ser escrita ({ $why }). Libere espaço ou torne a pasta gravável e abra-o de novo; ele não foi alterado.
store-error-unfitting = { $path } contém números que não condizem com o que há nele ({ $detail }), por isso não foi lido. Restaure-o de um backup ou importe os arquivos originais em um novo projeto.
store-error-erasure-unfinished = As pessoas foram apagadas de { $path }, mas o arquivo não pôde ser reescrito ({ $why }), portanto podem restar rastros nele. Feche outras janelas, veja se há espaço no disco e abra o projeto de novo: então o trabalho é concluído.
store-error-query = A consulta não funcionou: { $reason }
store-error-query-too-large = A consulta foi interrompida: { $reason }.
store-error-query-writes = Consultas só podem ler um projeto; esta o alteraria. Use SELECT, ou altere o projeto no programa.
store-error-name-taken = Já existe um segmento chamado “{ $name }”. Escolha outro nome.
store-error-cancelled = cancelado
store-error-process = {" "}(processo { $id })
store-error-cannot-be-opened = o arquivo não pode ser aberto
store-error-of-disk = o disco relatou um erro ({ $error })
store-error-other = { $path }: { $detail }

## Output error

output-error-project = { $path } é o próprio projeto ou faz parte dele. Nada foi escrito; escolha outro nome.
output-error-another-project = { $path } é um projeto do Desire Path ou faz parte de um, e nenhum comando escreve por cima de um projeto. Nada foi escrito; escolha outro nome, ou exclua antes o projeto.
output-error-input = { $path } também é usado de outro modo por este comando. Nada foi escrito; escolha outro nome.
output-error-imported = { $path } foi importado neste projeto e pode ser a única cópia desses dados. Nada foi escrito; escolha outro nome.
output-error-exists = { $path } já existe. Nada foi escrito; escolha outro nome ou mova esse arquivo.
output-error-io = { $path } não pode ser escrito: { $reason }. Escolha outro nome ou outra pasta.
file-link-leads-nowhere = é um link que não leva a lugar nenhum
file-folder-missing = a pasta não existe
file-read-only = a pasta ou o arquivo é somente para leitura
file-disk-full = o disco está cheio
file-is-folder = é uma pasta
file-is-no-file = não é um arquivo
file-name-is-no-name = não é um nome de arquivo
store-block-checksum = a soma de verificação não confere
store-block-malformed = as colunas não combinam entre si

## What is being done, and what the journal calls it

stage-reading-the-project = Lendo o projeto
stage-writing-the-shops-exports = Escrevendo as exportações da loja
stage-keeping-the-project-ready-to-open = Deixando o projeto pronto para abrir
stage-copying-the-project = Copiando o projeto
stage-rewriting-events = Reescrevendo eventos
stage-keeping-the-totals = Guardando os totais
stage-rewriting-the-file = Reescrevendo o arquivo
stage-reading-events = Lendo eventos
stage-removing-what-is-known-about-them = Removendo o que se sabe sobre eles
stage-replacing-identifiers = Substituindo identificadores
stage-copying-events = Copiando eventos
stage-checking-the-file = Verificando o arquivo
stage-checking-tables = Verificando tabelas
stage-checking-events = Verificando eventos
stage-rewriting-the-project = Reescrevendo o projeto
journal-remove-undone-imports = Remover importações desfeitas
journal-remove-old-events = Remover eventos antigos
journal-erase-people = Apagar pessoas
journal-pseudonymised-copy = Feito como cópia pseudonimizada
journal-encrypt-project = Criptografar o projeto
journal-change-passphrase = Alterar a frase secreta
journal-remove-encryption = Remover a criptografia
journal-events-became-totals = { $events } { $events ->
    [one] evento virou
   *[other] eventos viraram
} { $totals } { $totals ->
    [one] total
   *[other] totais
}
journal-accept-changes = Aceitar alterações feitas fora do programa: { $tables }

## Damage

query-columns-of-table = { $table } tem { $columns }
query-needs-more-memory = precisa de mais de { $megabytes } MB de memória. Peça menos, ou permita mais com --max-memory
damage-incomplete = Incompleto: { $lost } de { $all } eventos não podem ser lidos e ficam de fora, o arquivo do projeto está danificado.
damage-not-verified = Não verificado: { $n ->
    [one] a tabela { $names } foi alterada fora do programa ou danificada
   *[other] as tabelas { $names } foram alteradas fora do programa ou danificadas
}, portanto os números podem estar errados.
damage-restore-or-accept = Restaure o projeto de um backup, ou aceite a alteração se ela for sua.
damage-restore-or-import-again = Restaure o projeto de um backup, ou desfaça a importação de { $files } e importe de novo.

## Details of what is wrong

store-detail-not-allowed = você não tem permissão para lê-lo
store-detail-name-is-no-text = o nome não é um texto válido
store-detail-copy-differs = a cópia não é igual ao projeto
store-detail-changed-outside = alterado fora do programa ou danificado
store-detail-list-of-tables = a lista de tabelas
store-detail-table = tabela { $table }
store-detail-stray-row = a linha { $row } se refere a algo que não está na tabela { $parent }
store-detail-block-of-events = bloco { $row } dos eventos
store-detail-project-file = o arquivo
store-detail-erasure-unfinished = uma exclusão não terminou: abra o projeto para edição enquanto não estiver aberto em outro lugar
store-detail-not-this-table = outro programa colocou outra coisa no lugar da tabela { $name }
store-detail-step-of-other-version = este passo é de outra versão do Desire Path e não pode ser desfeito nem refeito
store-detail-no-file = { $path } não é um arquivo
store-detail-cannot-be-locked = o projeto não pode ser bloqueado ({ $error })
store-detail-unknown-prediction = uma previsão é do tipo desconhecido "{ $kind }"
store-detail-unknown-touchpoint-kind = o ponto de contato { $touchpoint } é do tipo desconhecido "{ $code }"
store-detail-unnamed-property = uma propriedade não tem nome ou tipo
store-detail-source-numbers = falta um número entre suas fontes
store-detail-events-in-blocks = seus blocos dizem conter { $claimed } eventos em { $bytes } bytes
store-detail-block-size = seu tamanho não faz sentido
store-detail-block-refers = ele se refere a algo que não está no arquivo
store-detail-unreadable-place = o arquivo não pode ser lido ali: { $error }
store-detail-profile-numbers = os perfis são numerados até { $numbers }, mas há { $rows }
store-detail-long-column = uma coluna contém mais de 4 GB de texto
store-detail-profile-number = um perfil tem o número { $id }, o que é impossível
store-detail-name-numbers = falta um número entre os nomes do tipo { $kind }
store-detail-missing-profiles = há eventos que se referem a perfis que faltam
store-detail-block-kept = bloco { $block } da importação { $import }: { $error }. Não se sabe o que o bloco contém, por isso nada foi removido. Desfaça essa importação e feche o projeto, o que remove o bloco, e tente de novo
store-detail-open-elsewhere = o projeto está aberto em outra janela
store-detail-changed-meanwhile = o projeto foi alterado nesse meio-tempo
store-detail-derived-column = a coluna derivada { $column } está danificada
store-detail-no-random-numbers = o sistema não fornece números aleatórios para uma chave ({ $error })
query-takes-too-long = levou mais de { $seconds } segundos. Peça menos, ou permita mais com --timeout
query-makes-long-text = ela gera um texto de mais de { $megabytes } MB. Peça menos
query-has-many-rows = ela tem mais de { $rows } linhas. Acrescente LIMIT, ou permita mais com --max-rows
