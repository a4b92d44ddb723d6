/** First names as they occur in the Netherlands, from many roots. */
export const VOORNAMEN =
  `Aaliyah Abdel Abel Achmed Adam Aïsha Alex Ali Alicia Amber Amina Amir Amy Anass Anaïs André Anna Anouk
Anton Arjan Ayaan Ayoub Ayşe Bart Bas Beau Ben Bilal Björn Bo Bram Brahim Brit Büşra Carlijn Carmen Céline Chaima Chantal
Charlotte Chloé Chris Cor Daan Dagmar Daniël Danique Danny Dario Davy Deborah Demi Denise Dennis Desi Dewi Dilan Dina Dirk
Dominique Dounia Dylan Edwin Eefje Elif Elin Eline Elisa Emir Emma Emre Enrique Eray Erik Esmée Esra Esther Eva Evert
Fadi Famke Farid Fatima Fenna Femke Fien Finn Fleur Floor Floris Frank Frederique Gabriël Geert Gerrit Gijs Giovanni Gizem
Guus Hafsa Hakan Hamza Hanna Hanneke Hassan Hatice Helin Hendrik Hicham Hidde Hugo Ibrahim Ilias Ilse Imane Ingrid Inge Iris
Isa Ismaël Ivo Jaap Jade Jaïr Jamal Jan Janneke Jari Jasmijn Jasper Jelle Jens Jeroen Jesse Jesús Jip Joël Johan Joost
Jorik Joris José Judith Julia Jurre Kaan Karin Karim Kay Kees Kevin Khadija Kim Koen Laila Lars Latifa Laura Leila Lena
Leon Levi Lieke Lies Lina Linda Lisa Loes Lotte Lucas Luuk Maaike Maarten Malika Manon Marieke Marit Mark Marloes Marwan
Mats Maud Maurits Max Mees Mehmet Melissa Menno Mërgim Merel Michiel Mieke Mila Mirjam Mohamed Moniek Morena Mustafa Nadia
Najim Naomi Nathalie Naïm Nick Niels Nienke Nikki Nina Noor Noël Nora Omar Oscar Otto Patrick Paul Petra Pien Piet Pim
Priya Quinten Rachel Rachid Rania Ravi René Renske Rick Rik Robin Roel Romy Ronald Roos Ruben Saïd Salma Sam Samira Sander
Sanne Sara Sebastiaan Selin Senna Shanti Sharon Sietske Siem Silvan Simon Soufiane Stan Stefan Steven Stijn Sven Tamara
Tarik Teun Thijs Thomas Tijn Tim Tina Tjeerd Tom Truus Tygo Valerie Vera Vicky Vincent Wendy Wesley Wessel Willem Wout
Xander Yara Yasin Yasmina Youssef Yusuf Yvette Zakaria Zeynep Zoë Zohra Łukasz Małgorzata Øyvind Sørine Žiga`.split(
    /\s+/,
  );
